'use client'

import { useEffect, useRef } from 'react'
import type { ReviewedCoding } from '@/lib/commands/review-attach'
import { ErrorNote } from '../../../../_components/error-note'
import { formatDay } from '../../../../_wording/dates'
import { counted } from '../../../../_wording/numbers'
import type { AttachState } from '../_state/attach-state'
import { anchoringWords, articleWords, missingWords, phrasesWords } from '../_state/attach-words'
import styles from './attach.module.css'

interface ReviewTextProps {
  articleId: string
  state: Extract<AttachState, { step: 'review' }>
  act: (form: FormData) => void
  isPending: boolean
}

/** The second step: how the mentions of each coding stand in the text, what it would replace, and the text itself. */
export function ReviewText({ articleId, state, act, isPending }: ReviewTextProps) {
  const { review, name, notes, error } = state
  const { text, codings, attached, alsoFits, isRead } = review
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const words = text.split(/\s+/).filter((word) => word !== '').length
  const replaces = attached !== null && !attached.isThis

  return (
    <form action={act} className={styles.review} aria-labelledby="how">
      <input type="hidden" name="article" value={articleId} />
      <h2 id="how" ref={heading} tabIndex={-1}>
        How the coded phrases stand in it
      </h2>
      <p className="lead">
        {counted(words, 'word')}
        {name ? ` from ${name}` : ''}. Nothing is saved yet.
      </p>
      <ErrorNote error={error} />
      {codings.map((coding) => (
        <Anchoring key={coding.codingId} coding={coding} />
      ))}
      {alsoFits.length > 0 && (
        <div className={styles.note}>
          <p>
            It fits other articles about as well or better. Save it only if you know that it is this one’s:
          </p>
          <ul>
            {alsoFits.map((other) => (
              <li key={other.articleId}>
                {articleWords(other)}, with {phrasesWords(other)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <ul className={styles.note} aria-label="Worth knowing">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {!isRead && <p>The machine reads English alone, so it will not read this text.</p>}
      <details className={styles.text}>
        <summary>The text, as it will be kept</summary>
        <textarea name="text" aria-label="Text" defaultValue={text} rows={14} readOnly />
      </details>
      {replaces && (
        <p className={styles.check}>
          <label>
            <input type="checkbox" name="replace" /> Another text has been attached since{' '}
            {formatDay(attached.at.slice(0, 'YYYY-MM-DD'.length))}. This one takes its place, and that one is
            deleted for good
          </label>
        </p>
      )}
      {attached?.isThis && <p>This very text is attached already.</p>}
      <p className={styles.go}>
        <button type="submit" name="step" value="save" className="button" disabled={isPending}>
          Save
        </button>
        <button type="submit" name="step" value="again" className={styles.quiet} disabled={isPending}>
          Give another text
        </button>
        <span role="status">{isPending ? 'Working …' : ''}</span>
      </p>
    </form>
  )
}

function Anchoring({ coding }: { coding: ReviewedCoding }) {
  const missing = missingWords(coding)
  return (
    <div className={missing ? styles.note : styles.whole}>
      <p>{anchoringWords(coding)}</p>
      {missing && (
        <>
          <p>{missing}</p>
          <ul>
            {coding.incomplete.map(({ kind, ordinal, phrase, found, of }) => (
              <li key={`${kind} ${ordinal}`}>
                <q>{phrase}</q>
                {found > 0 && ` found ${found} of ${of} times`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
