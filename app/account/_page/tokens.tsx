import { SCOPES, type Scope } from '@/lib/core/people/actor'
import type { OwnAccount } from '@/lib/queries/people/own-account'
import { ActForm } from '../../_people/act-form'
import styles from '../../_people/people.module.css'
import { dayOf } from '../../_people/when'
import { revokeStep, tokenStep } from '../_actions/account-step'

const SCOPE_WORDS: Record<Scope, string> = {
  read: 'read what you may read',
  'check drafts': 'check drafts, where you may',
  'bring in': 'import articles, where you may',
}

/** Tokens by which a program acts in a person’s name, for what they tick alone. */
export function Tokens({ tokens }: Pick<OwnAccount, 'tokens'>) {
  return (
    <section aria-labelledby="tokens" className={styles.section}>
      <h2 id="tokens">Access tokens</h2>
      <p>
        For a program that asks over HTTP in your name: <code>Authorization: Bearer …</code>. A token is good
        for a year and never reaches your account.
      </p>
      {tokens.length > 0 && (
        <ul className={styles.rows}>
          {tokens.map(({ id, name, scopes, made, expires, lastUsed }) => (
            <li key={id}>
              <span>
                {name}
                <small>
                  may {scopes.join(', ')}; made {dayOf(made)}, good until {dayOf(expires)},{' '}
                  {lastUsed ? `last used ${dayOf(lastUsed)}` : 'not used yet'}
                </small>
              </span>
              <ActForm
                act={revokeStep}
                given={{ token: String(id) }}
                label="Revoke"
                name={`Revoke ${name}`}
                look="beside"
              />
            </li>
          ))}
        </ul>
      )}
      <ActForm act={tokenStep} label="Make a token" look="quiet" secretLabel="The token">
        <div>
          <label htmlFor="token-name">What it is for</label>
          <input id="token-name" name="name" required maxLength={60} autoComplete="off" />
        </div>
        <fieldset className={styles.choices}>
          <legend>It may</legend>
          {SCOPES.map((scope) => (
            <label key={scope}>
              <input type="checkbox" name="scope" value={scope} /> {SCOPE_WORDS[scope]}
            </label>
          ))}
        </fieldset>
      </ActForm>
    </section>
  )
}
