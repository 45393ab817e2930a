'use client'

import type { NumberedNote } from '@/lib/core/review/marked-pieces'
import type { VersionNote } from '@/lib/core/review/version-detail'
import { NoteList } from '../../_desk/note-list'
import styles from './review-view.module.css'

interface VersionNotesProps {
  notes: (VersionNote & NumberedNote)[]
  number: number
  latest: number
  releaseId: string | null
}

/** The notes of a version that is read only, each with what became of it later. */
export function VersionNotes({ notes, number, latest, releaseId }: VersionNotesProps) {
  return (
    <>
      {notes.every(({ asks }) => !asks) && <p className={styles.body}>Nothing to look at was noticed.</p>}
      <NoteList
        notes={notes.map((note) => ({ ...note, replacements: [] }))}
        {...{ releaseId, current: null, show: null, accept: null }}
        besides={(note) => {
          const stated = notes.find(({ key }) => key === note.key)
          if (!stated?.asks || number === latest) return null
          return <p className={styles.body}>{laterWords(stated, latest)}</p>
        }}
      />
    </>
  )
}

function laterWords({ fewerIn }: VersionNote, latest: number): string {
  if (!fewerIn) return `Still there in version ${latest}.`
  const { number, had, left } = fewerIn
  if (left === 0) return `No longer there in version ${number}.`
  return `Of ${had} notes in these words, ${left} ${left === 1 ? 'is' : 'are'} left in version ${number}.`
}
