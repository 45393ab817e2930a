import { Link } from '../../_components/link'

/** For a class that is not here, over, or another teacher's. */
export default function NoClass() {
  return (
    <>
      <h1>There is no such class</h1>
      <p>
        It may be deleted or over, or it is another teacher’s. <Link href="/classes">Your classes</Link>
      </p>
    </>
  )
}
