'use client'

import { useActionState } from 'react'
import type { ReviewDetail } from '@/lib/core/review/review-detail'
import { ErrorNote } from '../../../_components/error-note'
import { peopleStep } from '../_actions/people-step'
import { FRESH } from '../_actions/step-state'
import styles from './review-view.module.css'

/** Who can see the review: its author and those called in. Others are called in here. */
export function PeopleForm({ review, isLocal }: { review: ReviewDetail; isLocal: boolean }) {
  const { id, author, people, others, signOff } = review
  const [state, act, isPending] = useActionState(peopleStep, FRESH)
  return (
    <section aria-labelledby="people" className={styles.section}>
      <h2 id="people">Who sees it</h2>
      <ErrorNote error={state.error} />
      <ul>
        <li>
          {author.name} <small>author</small>
        </li>
        {people.map((person) => (
          <li key={person.id}>
            <form action={act}>
              <input type="hidden" name="review" value={id} />
              <input type="hidden" name="person" value={person.id} />
              <input type="hidden" name="assigned" value="no" />
              {person.name}{' '}
              {!signOff && (
                <button type="submit" className={styles.go} disabled={isPending}>
                  Let go<span className="sr-only"> of {person.name}</span>
                </button>
              )}
            </form>
          </li>
        ))}
      </ul>
      {!signOff && others.length > 0 && (
        <form action={act} className={styles.form}>
          <input type="hidden" name="review" value={id} />
          <input type="hidden" name="assigned" value="yes" />
          <p>
            <label htmlFor="person">Call in</label>
            <select id="person" name="person" defaultValue="">
              <option value="">choose …</option>
              {others.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </p>
          <p>
            <button type="submit" className={styles.quiet} disabled={isPending}>
              Call in
            </button>
          </p>
        </form>
      )}
      {!signOff && others.length === 0 && !isLocal && (
        <p>Nobody else here may review. An owner invites people and gives them their role.</p>
      )}
    </section>
  )
}
