import type { Metadata } from 'next'
import { ErrorNote } from '../_components/error-note'
import { ActForm } from '../_people/act-form'
import { currentActor } from '../_people/acting'
import { houseOrigin, loginName, pathAfter } from '../_people/house-here'
import styles from '../_people/people.module.css'
import { signInStep } from './_actions/sign-in-step'
import { PasskeySignIn } from './_form/passkey-sign-in'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[]; error?: string | string[] }>
}

/** Where people of the house sign in: password, passkey, or the house’s own login. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, error } = await searchParams
  const actor = await currentActor()
  if (houseOrigin() === null)
    return (
      <>
        <h1>Sign in</h1>
        <p className="lead">Nobody has to sign in here: this server serves this computer alone.</p>
      </>
    )
  const after = pathAfter(typeof next === 'string' ? next : undefined)
  const login = loginName()
  return (
    <>
      <h1>Sign in</h1>
      <p className="lead">
        {actor.kind === 'person'
          ? `You are signed in as ${actor.name}. Sign in as somebody else here.`
          : 'For people of this house. Whoever is to come in gets a link from an owner.'}
      </p>
      {error !== undefined && (
        <ErrorNote error="That login did not lead in. It has to be one with the address that you were invited by, and you come in by the invitation first." />
      )}
      <ActForm act={signInStep} given={{ next: after }} label="Sign in">
        <div>
          <label htmlFor="email">E-mail address</label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username webauthn"
            required
            maxLength={254}
          />
        </div>
        <div>
          <label htmlFor="password">Password</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={128}
          />
        </div>
      </ActForm>
      <PasskeySignIn after={after} />
      {login && (
        <p className={styles.or}>
          {/* A link and no form: it leads to another site, to which no form of ours may be sent. */}
          <a href={`/sign-in/house?${new URLSearchParams({ next: after })}`}>Sign in with {login}</a>
        </p>
      )}
    </>
  )
}
