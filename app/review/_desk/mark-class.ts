import type { DraftNote } from '@/lib/core/review/note'
import styles from './marks.module.css'

// What asks for a decision is drawn over what tells of others.
const ORDER: readonly DraftNote['kind'][] = ['finding', 'style', 'caveat', 'number', 'term', 'source']

/** The classes of a stretch of the draft over which notes stand: that of the first that matters. */
export function markClass(notes: readonly Pick<DraftNote, 'kind'>[]): string {
  const kind = ORDER.find((one) => notes.some((note) => note.kind === one))
  return `${styles.mark} ${(kind && styles[kind]) ?? ''}`
}
