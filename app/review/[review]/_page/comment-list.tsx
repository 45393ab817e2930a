'use client'

import { useActionState, useEffect, useState } from 'react'
import type { ReviewCommentRow } from '@/lib/core/review/review-detail'
import { ErrorNote } from '../../../_components/error-note'
import { Link } from '../../../_components/link'
import { commentStep } from '../_actions/comment-step'
import { FRESH } from '../_actions/step-state'
import { CommentLine } from './comment-line'
import styles from './review-view.module.css'
import { type SelectedWords, selectedWords } from './selected-words'

interface CommentListProps {
  id: string
  version: number
  comments: ReviewCommentRow[]
  isOpen: boolean
}

/** What people said on words of the draft, and a form to say more: on the words that are selected in it. */
export function CommentList({ id, version, comments, isOpen }: CommentListProps) {
  const [state, act, isPending] = useActionState(commentStep, FRESH)
  const [words, setWords] = useState<SelectedWords>({ quote: '', start: null })
  useEffect(() => {
    const onSelect = () => {
      const selected = selectedWords(getSelection())
      if (selected) setWords(selected)
    }
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [])
  return (
    <section aria-labelledby="comments" className={styles.section}>
      <h2 id="comments">Comments</h2>
      {comments.length === 0 && <p>None yet.</p>}
      <ul>
        {comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment}>
            {comment.version !== version && (
              <>
                , on <Link href={`/review/${id}?version=${comment.version}`}>version {comment.version}</Link>
              </>
            )}
          </CommentLine>
        ))}
      </ul>
      {isOpen && (
        <form key={state.answer} action={act} className={styles.form}>
          <ErrorNote error={state.error} />
          <input type="hidden" name="review" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="start" value={words.start ?? ''} />
          <p>
            <label htmlFor="quote">On the words</label>
            <input
              id="quote"
              name="quote"
              value={words.quote}
              onChange={(event) => setWords({ quote: event.target.value, start: null })}
              placeholder="Select them in the draft"
              required
            />
          </p>
          <p>
            <label htmlFor="body">Comment</label>
            <textarea id="body" name="body" rows={3} defaultValue={state.typed} maxLength={4_000} required />
          </p>
          <p>
            <button type="submit" className={styles.quiet} disabled={isPending}>
              Comment
            </button>
          </p>
        </form>
      )}
    </section>
  )
}
