import { ROLES } from '@/lib/core/people/actor'
import type { HousePerson } from '@/lib/queries/people/house-people'
import { ActForm } from '../../_people/act-form'
import styles from '../../_people/people.module.css'
import { dayOf } from '../../_people/when'
import { linkStep, removeStep, roleStep } from '../_actions/house-step'

/** Everybody who signs in here, with their role. */
export function PeopleList({ people, ownId }: { people: readonly HousePerson[]; ownId: string }) {
  return (
    <section aria-labelledby="people" className={styles.section}>
      <h2 id="people">People</h2>
      {people.length === 0 && <p>Nobody yet.</p>}
      <ul className={styles.rows}>
        {people.map(({ id, name, email, role, since, lastSeen }) => (
          <li key={id}>
            <span>
              {name}
              {id === ownId && <b> (you)</b>}
              <small>
                {email}, {role} since {dayOf(since)},{' '}
                {lastSeen ? `last seen ${dayOf(lastSeen)}` : 'signed in nowhere'}
              </small>
            </span>
            <div className={styles.acts}>
              <ActForm
                act={roleStep}
                given={{ person: id }}
                label="Change"
                name={`Change the role of ${name}`}
                look="beside"
              >
                <select name="role" key={role} defaultValue={role} aria-label={`Role of ${name}`}>
                  {ROLES.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </select>
              </ActForm>
              <details>
                <summary>More</summary>
                <ActForm
                  act={linkStep}
                  given={{ person: id }}
                  label="Link for a new password"
                  name={`Make a link by which ${name} sets a new password`}
                  look="quiet"
                  secretLabel="The link"
                />
                <ActForm
                  act={removeStep}
                  given={{ person: id }}
                  label="Remove"
                  name={`Remove ${name}`}
                  look="danger"
                >
                  <p className={styles.tick}>
                    <label>
                      <input type="checkbox" name="sure" /> {name} signs in no more. What they did keeps their
                      name.
                    </label>
                  </p>
                </ActForm>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
