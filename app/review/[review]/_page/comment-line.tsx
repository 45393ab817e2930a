import type { ReactNode } from 'react'
import type { ReviewCommentRow } from '@/lib/core/review/review-detail'
import styles from './review-view.module.css'
import { timeWords } from './time-words'

interface CommentLineProps {
  comment: ReviewCommentRow
  /** what follows who said it and when, in the same line */
  children?: ReactNode
}

/** What somebody said on words of the draft. */
export function CommentLine({ comment: { quote, body, byName, at }, children }: CommentLineProps) {
  return (
    <li>
      <q>{quote}</q>
      <p className={styles.body}>{body}</p>
      <small>
        {byName}, {timeWords(at)}
        {children}
      </small>
    </li>
  )
}
