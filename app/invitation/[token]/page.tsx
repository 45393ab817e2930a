import type { Metadata } from 'next'
import { SHORTEST_PASSWORD } from '@/lib/core/people/password'
import { openInvitation } from '@/lib/queries/people/invitation'
import { reading } from '../../_data/reading'
import { ActForm } from '../../_people/act-form'
import { loginName } from '../../_people/house-here'
import styles from '../../_people/people.module.css'
import { ROLE_WORDS } from '../../_people/role-words'
import { acceptStep } from './_actions/accept-step'

export const dynamic = 'force-dynamic'
// The address is what lets in: no other site that is followed from here learns it.
export const metadata: Metadata = {
  title: 'Invitation',
  robots: { index: false },
  // Not "no-referrer": forms would then come from nowhere, and be refused.
  referrer: 'same-origin',
}

interface InvitationPageProps {
  params: Promise<{ token: string }>
}

/** Where somebody comes in by a link: they say their name and choose a password, once. */
export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params
  const invitation = await reading(openInvitation(token))
  if (!invitation)
    return (
      <>
        <h1>This link does not lead in</h1>
        <p className="lead">
          It was used already, was withdrawn, is older than a week, or was not copied whole. Ask whoever sent
          it for another one.
        </p>
      </>
    )
  const { email, role, invitedBy, forName } = invitation
  const login = forName === null ? loginName() : null
  const name = (id: string) => (
    <div>
      <label htmlFor={id}>Your name</label>
      <input
        id={id}
        name="name"
        required
        maxLength={60}
        autoComplete="name"
        aria-describedby={`${id}-hint`}
      />
      <small id={`${id}-hint`}>It stands beside what you code and save, for everybody here to see.</small>
    </div>
  )
  return (
    <>
      <h1>{forName === null ? 'You are invited' : 'Set a new password'}</h1>
      <p className="lead">
        {forName === null
          ? `${invitedBy} invites you as ${role}: ${ROLE_WORDS[role]}. You will sign in as ${email}.`
          : `For ${forName}, ${email}. All sessions that are open elsewhere end.`}
      </p>
      <ActForm act={acceptStep} given={{ token }} label={forName === null ? 'Come in' : 'Set the password'}>
        {/* For the keeper of passwords, which else would not know whose this one is. */}
        <input type="hidden" name="email" value={email} autoComplete="username" />
        {forName === null && name('name')}
        <div>
          <label htmlFor="password">Password</label>
          <input
            id="password"
            name="password"
            type="password"
            required
            minLength={SHORTEST_PASSWORD}
            maxLength={128}
            autoComplete="new-password"
            aria-describedby="password-hint"
          />
          <small id="password-hint">
            At least {SHORTEST_PASSWORD} characters, of any kind. Several words are easy to keep in mind.
          </small>
        </div>
      </ActForm>
      {login && (
        <section aria-labelledby="login" className={styles.section}>
          <h2 id="login">Or without a password</h2>
          <ActForm
            act={acceptStep}
            given={{ token, way: 'login' }}
            label={`Come in by ${login}`}
            look="quiet"
          >
            {name('login-name')}
          </ActForm>
        </section>
      )}
    </>
  )
}
