import { Link } from '../../_components/link'

/** For a lesson that there is not. */
export default function NoLesson() {
  return (
    <>
      <h1>There is no such lesson</h1>
      <p>
        <Link href="/lessons">All lessons</Link>
      </p>
    </>
  )
}
