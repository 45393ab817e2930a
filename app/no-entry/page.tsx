import type { Metadata } from 'next'
import { Link } from '../_components/link'
import { currentActor } from '../_people/acting'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Not for your role', robots: { index: false } }

/** What stands in the place of a page that somebodyʼs role does not have. */
export default async function NoEntryPage() {
  const { role } = await currentActor()
  return (
    <>
      <h1>Not for your role</h1>
      <p className="lead">
        {role === 'visitor'
          ? 'This page is for people of the house.'
          : `You are here as ${role}, which does not include this page. An owner of the house can give you another role.`}
      </p>
      <p>
        <Link href="/">To the releases</Link>
      </p>
    </>
  )
}
