'use client'

import { useEffect, useRef } from 'react'
import { ErrorNote } from '../../../../_components/error-note'
import attach from '../../attach/_form/attach.module.css'
import { LONGEST_NAME } from '../../correct/_state/coding-name'
import type { CodingState } from '../_state/coding-state'
import { existingWords } from '../_state/coding-words'
import styles from './coding-form.module.css'
import { ReviewFacts } from './review-facts'

interface ReviewCodingProps {
  articleId: string
  state: Extract<CodingState, { step: 'review' }>
  act: (form: FormData) => void
  isPending: boolean
}

/** The second step: whose coding it is, how it stands in the text, what saving changes, and under which name. */
export function ReviewCoding({ articleId, state, act, isPending }: ReviewCodingProps) {
  const { review, file, error } = state
  const { becomes, article } = review
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const existing = existingWords(review)
  return (
    <form action={act} className={styles.review} aria-labelledby="would">
      <input type="hidden" name="article" value={articleId} />
      <h3 id="would" ref={heading} tabIndex={-1}>
        What it would become
      </h3>
      <p className="lead">From {file.name}. Nothing is saved yet.</p>
      <ErrorNote error={error} />
      <ReviewFacts review={review} />
      <div className={styles.name}>
        <label htmlFor="coding-name">Whose coding it becomes</label>
        <input
          id="coding-name"
          name="name"
          defaultValue={becomes.name}
          maxLength={LONGEST_NAME}
          required
          autoComplete="nickname"
          aria-describedby="coding-name-hint"
        />
        <small id="coding-name-hint">
          Everybody who sees the article sees this name.
          {becomes.beganFrom && ` It will be told that it began as a copy of ${becomes.beganFrom}.`}
          {becomes.isShown
            ? ' Comparisons show it: no other person coded this article.'
            : ' Comparisons go on showing the coding that they show.'}
        </small>
      </div>
      {!article.isThis && (
        <p className={attach.check}>
          <label>
            <input type="checkbox" name="this" /> It is of this article all the same
          </label>
        </p>
      )}
      {existing && (
        <p className={attach.check}>
          {becomes.existing?.isSame ? (
            existing
          ) : (
            <label>
              <input type="checkbox" name="replace" /> {existing}
            </label>
          )}
        </p>
      )}
      <p className={attach.go}>
        <button type="submit" name="step" value="save" className="button" disabled={isPending}>
          Save
        </button>
        <button
          type="submit"
          name="step"
          value="again"
          formNoValidate
          className={attach.quiet}
          disabled={isPending}
        >
          Give another file
        </button>
        <span role="status">{isPending ? 'Working …' : ''}</span>
      </p>
    </form>
  )
}
