import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { hasRight, type Right } from '@/lib/core/people/rights'
import { ownAccount } from '@/lib/queries/people/own-account'
import { Link } from '../_components/link'
import { reading } from '../_data/reading'
import { ActForm } from '../_people/act-form'
import { currentActor } from '../_people/acting'
import { houseOrigin } from '../_people/house-here'
import styles from '../_people/people.module.css'
import { ROLE_WORDS } from '../_people/role-words'
import { signOutStep } from './_actions/account-step'
import { Passkeys } from './_page/passkeys'
import { PasswordForm } from './_page/password-form'
import { Sessions } from './_page/sessions'
import { Tokens } from './_page/tokens'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

/** Where somebody who has just come in may want to go. */
const WAYS: readonly { right: Right; to: string; words: string }[] = [
  { right: 'keep the house', to: '/house', words: 'Invite people' },
  { right: 'review', to: '/review', words: 'Check a draft' },
  { right: 'teach', to: '/classes', words: 'Open a class' },
  { right: 'bring in', to: '/import', words: 'Import an article' },
  { right: 'read', to: '/', words: 'Read the releases' },
]

/** What a person has here: password, passkeys, where they are signed in, and tokens for programs. */
export default async function AccountPage() {
  const actor = await currentActor()
  if (houseOrigin() === null)
    return (
      <>
        <h1>Your account</h1>
        <p className="lead">
          This server serves this computer alone, so nobody signs in and there is no account.
        </p>
      </>
    )
  const account = actor.kind === 'person' ? await reading(ownAccount(actor)) : null
  if (!account || actor.kind !== 'person') redirect('/sign-in?next=/account')
  return (
    <>
      <h1>Your account</h1>
      <p className="lead">
        {actor.name}, {account.email}, {actor.role}: {ROLE_WORDS[actor.role]}.
      </p>
      <p className={styles.ways}>
        {WAYS.filter(({ right }) => hasRight(actor, right)).map(({ to, words }) => (
          <Link key={to} href={to}>
            {words}
          </Link>
        ))}
      </p>
      <ActForm act={signOutStep} label="Sign out" look="quiet" />
      <PasswordForm email={account.email} hasPassword={account.hasPassword} />
      <Passkeys passkeys={account.passkeys} />
      <Sessions sessions={account.sessions} />
      <Tokens tokens={account.tokens} />
    </>
  )
}
