import { Link } from '../../_components/link'

/** What stands where there is no review for whoever asks. */
export default function NotFound() {
  return (
    <>
      <h1>No such review</h1>
      <p className="lead">
        There is no review under this address, or it is not yours: its author can call you in.{' '}
        <Link href="/review">Check a draft</Link>
      </p>
    </>
  )
}
