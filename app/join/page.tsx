import type { Metadata } from 'next'
import { pupilHome } from '@/lib/queries/classroom/pupil'
import { Link } from '../_components/link'
import { reading } from '../_data/reading'
import { pupilToken } from '../class/_pupil/pupil-cookie'
import { JoinForm } from './_form/join-form'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Join a class' }

/** Where a pupil joins a class: a code and a made-up name, nothing else. */
export default async function JoinPage({
  searchParams,
}: {
  searchParams: Promise<{ code?: string | string[] }>
}) {
  const { code } = await searchParams
  const token = await pupilToken()
  const home = token ? await reading(pupilHome(token)) : null
  return (
    <>
      <h1>Join a class</h1>
      <p className="lead">
        No account, no e-mail, no password.{' '}
        <Link href="/classes/stored">What is stored, and for how long?</Link>
      </p>
      {home && (
        <p>
          This browser is in the class <b>{home.classTitle}</b> as <b>{home.pseudonym}</b>.{' '}
          <Link href="/class">Go on there</Link>, or join another one:
        </p>
      )}
      <JoinForm code={typeof code === 'string' ? code : ''} />
    </>
  )
}
