import type { OpenInvitationRow } from '@/lib/queries/people/house-people'
import { ActForm } from '../../_people/act-form'
import styles from '../../_people/people.module.css'
import { minuteOf } from '../../_people/when'
import { withdrawStep } from '../_actions/house-step'

/** Links that were made and nobody used yet. */
export function Invitations({ invitations }: { invitations: readonly OpenInvitationRow[] }) {
  return (
    <section aria-labelledby="open" className={styles.section}>
      <h2 id="open">Links that are open</h2>
      {invitations.length === 0 && <p>None.</p>}
      <ul className={styles.rows}>
        {invitations.map(({ id, email, role, invitedBy, expires, forName }) => (
          <li key={id}>
            <span>
              {email}
              <small>
                {forName === null ? `to come in as ${role}` : `for a new password of ${forName}`}, made by{' '}
                {invitedBy}, until {minuteOf(expires)}
              </small>
            </span>
            <ActForm
              act={withdrawStep}
              given={{ invitation: String(id) }}
              label="Withdraw"
              name={`Withdraw the link for ${email}`}
              look="beside"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
