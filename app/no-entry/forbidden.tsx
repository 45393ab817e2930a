import { Link } from '../_components/link'
import { currentActor } from '../_people/acting'

/** What is told to whoever asks for a page that their role does not have, with the status 403. */
export default async function Forbidden() {
  const actor = await currentActor()
  return (
    <>
      <h1>Not for your role</h1>
      <p className="lead">
        {actor.kind === 'person'
          ? `You are here as ${actor.role}, which does not include this page. An owner of the house can give you another role.`
          : 'This page is for people of the house, by their role.'}
      </p>
      <p>
        <Link href="/">To the releases</Link>
      </p>
    </>
  )
}
