'use client'

import { createContext, useContext } from 'react'
import type { RecordChoices } from '@/lib/queries/record-choices'
import type { ToldError } from '../_state/error-words'
import type { Path } from '../_state/record-text'

/** What every part of the form reads and writes. */
export interface RecordForm {
  /** the data of the record as it stands in its text */
  data: unknown
  text: string
  choices: RecordChoices
  /** ids of the figures that are saved already, which numbers may be tied to */
  savedFigures: readonly string[]
  /** nothing of it is saved yet */
  isNew: boolean
  errors: readonly ToldError[]
  /** puts another text in the place of the one that is there */
  change: (next: string) => void
  /** as change, for what one may want to take back: "Removed …" */
  changeUndoably: (next: string, what: string) => void
}

export const RecordContext = createContext<RecordForm | null>(null)

/** The form that a part belongs to. Throws outside of one. */
export function useRecord(): RecordForm {
  const form = useContext(RecordContext)
  if (!form) throw new Error('a field of a record stands outside of its form')
  return form
}

/** The id of the element that edits a place: "figures[1].unit" is "f-figures-1-unit". */
export function fieldId(path: Path): string {
  return `f-${path.join('-')}`
}
