'use client'

import { useActionState } from 'react'
import type { ReviewDetail } from '@/lib/core/review/review-detail'
import { ErrorNote } from '../../../_components/error-note'
import { signStep, tickStep } from '../_actions/sign-step'
import { FRESH } from '../_actions/step-state'
import styles from './review-view.module.css'
import { timeWords } from './time-words'

interface SignFormProps {
  review: ReviewDetail
  isLocal: boolean
  /** how many notes nobody has decided on */
  open: number
}

/** The checklist, and signing: by somebody who wrote none of the draft, once nothing is open. */
export function SignForm({ review, isLocal, open }: SignFormProps) {
  const { id, version, checklist, signOff, isOwn, people } = review
  const [ticked, tick] = useActionState(tickStep, FRESH)
  const [signed, sign, isPending] = useActionState(signStep, FRESH)
  const undone = checklist.filter((item) => !item.tick).length
  return (
    <section aria-labelledby="sign" className={styles.section}>
      <h2 id="sign">{signOff ? 'Signed' : 'Checklist and signature'}</h2>
      <ErrorNote error={ticked.error} />
      <form action={tick}>
        <input type="hidden" name="review" value={id} />
        <ul>
          {checklist.map(({ id: item, words, tick: done }) => (
            <li key={item}>
              <button
                type="submit"
                name="tick"
                value={`${item} ${done ? 'undone' : 'done'}`}
                aria-pressed={done !== null}
                className={styles.tick}
                disabled={signOff !== null}
              >
                <i aria-hidden="true">{done ? '☑' : '☐'}</i>
                <span>
                  {words}{' '}
                  {done && (
                    <small>
                      {done.byName}
                      {done.version !== version && `, on version ${done.version}`}
                    </small>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
      {signOff ? (
        <p>
          Version {signOff.version}, by {signOff.byName}, {timeWords(signOff.at)}.{' '}
          <small>SHA-256 of the text: {signOff.sha256}</small>
        </p>
      ) : isOwn ? (
        <p>
          You wrote in this draft, so a second person signs it.
          {!isLocal && people.length === 0 && (
            <>
              {' '}
              <a href="#people">Call somebody in</a>, who then finds it under Review.
            </>
          )}
          {isLocal &&
            ' This server serves this computer alone, where nobody else can sign in; it has to be set up for a house first.'}
        </p>
      ) : (
        <form action={sign}>
          <ErrorNote error={signed.error} />
          <input type="hidden" name="review" value={id} />
          <input type="hidden" name="version" value={version} />
          <p>
            {open + undone > 0
              ? `To be done first: ${[open > 0 && `${open} notes`, undone > 0 && `${undone} points of the checklist`].filter(Boolean).join(' and ')}.`
              : 'Everything is decided on. Once signed, nothing of it changes any more.'}
          </p>
          <p>
            <button type="submit" className="button" disabled={isPending || open + undone > 0}>
              Sign version {version}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}
