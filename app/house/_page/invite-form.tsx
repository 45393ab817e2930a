import { ROLES } from '@/lib/core/people/actor'
import { ActForm } from '../../_people/act-form'
import styles from '../../_people/people.module.css'
import { ROLE_WORDS } from '../../_people/role-words'
import { inviteStep } from '../_actions/house-step'

/** Invites somebody by a link. */
export function InviteForm() {
  return (
    <section aria-labelledby="invite" className={styles.section}>
      <h2 id="invite">Invite somebody</h2>
      <ActForm act={inviteStep} label="Make a link" secretLabel="The link">
        <div>
          <label htmlFor="invite-email">Their e-mail address</label>
          <input id="invite-email" name="email" type="email" required maxLength={254} autoComplete="off" />
        </div>
        <fieldset className={styles.choices}>
          <legend>As</legend>
          {ROLES.map((role) => (
            <label key={role}>
              <input type="radio" name="role" value={role} defaultChecked={role === 'editor'} />
              <span>
                {role} <small>{ROLE_WORDS[role]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </ActForm>
    </section>
  )
}
