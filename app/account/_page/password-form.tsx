import { SHORTEST_PASSWORD } from '@/lib/core/people/password'
import { ActForm } from '../../_people/act-form'
import styles from '../../_people/people.module.css'
import { passwordStep } from '../_actions/account-step'

/** Sets another password; somebody who has none gets one by a link from an owner. */
export function PasswordForm({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  return (
    <section aria-labelledby="password" className={styles.section}>
      <h2 id="password">Password</h2>
      {hasPassword ? (
        <ActForm act={passwordStep} label="Change the password">
          <input type="hidden" name="email" value={email} autoComplete="username" />
          <div>
            <label htmlFor="present">Present password</label>
            <input
              id="present"
              name="present"
              type="password"
              required
              maxLength={128}
              autoComplete="current-password"
            />
          </div>
          <div>
            <label htmlFor="next">New password</label>
            <input
              id="next"
              name="next"
              type="password"
              required
              minLength={SHORTEST_PASSWORD}
              maxLength={128}
              autoComplete="new-password"
              aria-describedby="next-hint"
            />
            <small id="next-hint">
              At least {SHORTEST_PASSWORD} characters. Sessions elsewhere end when it is changed.
            </small>
          </div>
        </ActForm>
      ) : (
        <p>You have none here. An owner of the house can send you a link by which you set one.</p>
      )}
    </section>
  )
}
