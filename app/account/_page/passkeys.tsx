import type { OwnAccount } from '@/lib/queries/people/own-account'
import { ActForm } from '../../_people/act-form'
import styles from '../../_people/people.module.css'
import { dayOf } from '../../_people/when'
import { passkeyStep } from '../_actions/account-step'
import { AddPasskey } from './add-passkey'

/** The passkeys of a person: a finger, a face or a number on a device of theirs, in place of the password. */
export function Passkeys({ passkeys }: Pick<OwnAccount, 'passkeys'>) {
  return (
    <section aria-labelledby="passkeys" className={styles.section}>
      <h2 id="passkeys">Passkeys</h2>
      <p>A passkey stays on your device and cannot be typed into a page that only looks like this one.</p>
      {passkeys.length > 0 && (
        <ul className={styles.rows}>
          {passkeys.map(({ id, name, added }) => (
            <li key={id}>
              <span>
                {name}
                {added && <small>added {dayOf(added)}</small>}
              </span>
              <ActForm
                act={passkeyStep}
                given={{ passkey: id }}
                label="Remove"
                name={`Remove ${name}`}
                look="beside"
              />
            </li>
          ))}
        </ul>
      )}
      <AddPasskey />
    </section>
  )
}
