import type { Metadata } from 'next'
import { housePeople } from '@/lib/queries/people/house-people'
import { Link } from '../_components/link'
import { reading } from '../_data/reading'
import { currentActor } from '../_people/acting'
import { houseOrigin } from '../_people/house-here'
import styles from '../_people/people.module.css'
import { Invitations } from './_page/invitations'
import { InviteForm } from './_page/invite-form'
import { PeopleList } from './_page/people-list'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'People of the house', robots: { index: false } }

/** Who signs in here, for owners: invite, give roles, remove. */
export default async function HousePage() {
  const [{ people, invitations }, actor] = await Promise.all([reading(housePeople()), currentActor()])
  return (
    <>
      <h1>People of the house</h1>
      <p className="lead">
        Who signs in here, and as what. <Link href="/house/history">The history</Link> tells who did what.
      </p>
      {houseOrigin() === null && (
        <p className={styles.note}>
          This server serves this computer alone, so nobody signs in: whoever sits at it is the owner. To
          serve others, create an owner with <code>npm run owner</code> and set <code>HOST</code> or{' '}
          <code>PARALLAX_URL</code>; see README.md.
        </p>
      )}
      <PeopleList people={people} ownId={actor.id} />
      <InviteForm />
      <Invitations invitations={invitations} />
    </>
  )
}
