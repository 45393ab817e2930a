import { Link } from './_components/link'

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <>
      <h1>There is no such page</h1>
      <p className="lead">
        Parallax has <Link href="/">releases</Link>, <Link href="/outlets">outlets</Link> and a page on{' '}
        <Link href="/method">method</Link>.
      </p>
    </>
  )
}
