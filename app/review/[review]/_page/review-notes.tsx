'use client'

import { useActionState } from 'react'
import type { NumberedNote } from '@/lib/core/review/marked-pieces'
import type { StatedNote } from '@/lib/core/review/note-states'
import { ErrorNote } from '../../../_components/error-note'
import { NoteList } from '../../_desk/note-list'
import { acceptStep } from '../_actions/accept-step'
import { FRESH } from '../_actions/step-state'
import { PutAsideForm } from './put-aside-form'
import styles from './review-view.module.css'

export type ShownNote = StatedNote & NumberedNote

interface ReviewNotesProps {
  id: string
  version: number
  notes: ShownNote[]
  desk: string
  releaseId: string | null
  /** not signed yet */
  isOpen: boolean
}

/** The open notes of a review: a suggestion is taken into the next version, a note put aside with a reason. */
export function ReviewNotes({ id, version, notes, desk, releaseId, isOpen }: ReviewNotesProps) {
  const [state, act] = useActionState(acceptStep, FRESH)
  return (
    <>
      <form id="accept" action={act}>
        <input type="hidden" name="review" value={id} />
        <input type="hidden" name="version" value={version} />
      </form>
      <ErrorNote error={state.error} />
      {notes.every(({ asks }) => !asks) && (
        <p className={styles.body}>Every note to look at is decided on.</p>
      )}
      <NoteList
        notes={isOpen ? notes : notes.map((note) => ({ ...note, replacements: [] }))}
        {...{ releaseId, current: null, show: null, accept: null, acceptForm: 'accept' }}
        besides={(note) => {
          const stated = notes.find(({ key }) => key === note.key)
          if (!stated?.asks) return null
          // Which of several notes in the same words is the new one cannot be told.
          const alike = notes.filter(({ match }) => match === note.match)
          const added = alike.filter(({ since }) => since === version).length
          return (
            <>
              {added > 0 && version > 1 && (
                <p className={styles.body}>
                  {alike.length === added
                    ? 'New in this version.'
                    : `Of ${alike.length} notes in these words, ${added} ${added === 1 ? 'is' : 'are'} new in this version.`}
                </p>
              )}
              {isOpen && <PutAsideForm {...{ id, desk }} note={stated} />}
            </>
          )
        }}
      />
    </>
  )
}
