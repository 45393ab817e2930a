import { Link } from '../../_components/link'

/** For an assignment that the class of this browser does not have. */
export default function NoAssignment() {
  return (
    <>
      <h1>There is no such task in your class</h1>
      <p>
        Your teacher may have taken it away. <Link href="/class">See what there is to do.</Link>
      </p>
    </>
  )
}
