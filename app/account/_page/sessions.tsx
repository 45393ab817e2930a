import type { OwnAccount } from '@/lib/queries/people/own-account'
import { ActForm } from '../../_people/act-form'
import styles from '../../_people/people.module.css'
import { minuteOf } from '../../_people/when'
import { sessionStep } from '../_actions/account-step'

/** Where a person is signed in; each can be ended from any other. */
export function Sessions({ sessions }: Pick<OwnAccount, 'sessions'>) {
  return (
    <section aria-labelledby="sessions" className={styles.section}>
      <h2 id="sessions">Where you are signed in</h2>
      <p>A session is over after a week, or after a day that it is not used.</p>
      <ul className={styles.rows}>
        {sessions.map(({ id, device, from, began, used, isThis }) => (
          <li key={id}>
            <span>
              {device}
              {isThis && <b> (this one)</b>}
              <small>
                since {minuteOf(began)}, last used {minuteOf(used)}
                {from && `, from ${from}`}
              </small>
            </span>
            {!isThis && (
              <ActForm
                act={sessionStep}
                given={{ session: id }}
                label="End"
                name={`End the session of ${device} since ${minuteOf(began)}`}
                look="beside"
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <ActForm act={sessionStep} label="End all others" look="quiet" />}
    </section>
  )
}
