import type { ReactNode } from 'react'
import type { NumberedNote } from '@/lib/core/review/marked-pieces'
import type { Replacement } from '@/lib/core/style/replacement'
import { NoteCard } from './note-card'
import styles from './note-list.module.css'

interface NoteListProps {
  notes: readonly NumberedNote[]
  releaseId: string | null
  current: string | null
  show: ((note: NumberedNote) => void) | null
  /** the words that others use too are looked at, or no longer */
  onWords?: (areShown: boolean) => void
  /** null: the form of the id below puts suggestions into the draft */
  accept: ((note: NumberedNote, replacement: Replacement) => void) | null
  acceptForm?: string
  /** what else can be done with a note */
  besides?: (note: NumberedNote) => ReactNode
}

const WORDS = 'Its words elsewhere'

const SECTIONS: { title: string; has: (note: NumberedNote) => boolean; isOpen: boolean }[] = [
  { title: 'To look at', has: ({ asks }) => asks, isOpen: true },
  { title: 'Its numbers elsewhere', has: ({ kind }) => kind === 'number', isOpen: true },
  { title: 'Asked elsewhere, not here', has: ({ kind }) => kind === 'source', isOpen: true },
  { title: WORDS, has: ({ kind }) => kind === 'term', isOpen: false },
]

/** The notes on a draft: what asks for a decision, then what the field printed of the same. */
export function NoteList({
  notes,
  releaseId,
  current,
  show,
  onWords,
  accept,
  acceptForm,
  besides,
}: NoteListProps) {
  return SECTIONS.map(({ title, has, isOpen }) => {
    const shown = notes.filter(has)
    if (shown.length === 0) return null
    const holdsCurrent = shown.some(({ key }) => key === current)
    return (
      <details
        key={title}
        className={styles.section}
        open={isOpen || holdsCurrent}
        onToggle={title === WORDS ? (event) => onWords?.(event.currentTarget.open) : undefined}
      >
        <summary>
          {title} <small>{shown.length}</small>
        </summary>
        <ol>
          {shown.map((note) => (
            <NoteCard
              key={note.key}
              note={note}
              releaseId={releaseId}
              isCurrent={note.key === current}
              show={show && note.start !== null ? () => show(note) : null}
              accept={accept && ((replacement) => accept(note, replacement))}
              acceptForm={acceptForm}
            >
              {besides?.(note)}
            </NoteCard>
          ))}
        </ol>
      </details>
    )
  })
}
