import type { ClassCodebook } from './codebook'
import type { Mark } from './marks'

/** A pupil, or the teacher, and what they marked. */
export interface ClassCoder {
  pupilId: string
  pseudonym: string
  isTeacher: boolean
  isFinished: boolean
  /** by text; null for a text that she is not through with: what is unmarked there says nothing yet */
  marks: (Mark[] | null)[]
}

export interface SettledReading {
  start: number
  end: number
  /** null: nothing is to be marked here */
  code: string | null
  reason: string
  settledBy: string
}

/** Everything that was said of the texts of one assignment. Not for a pupil who has not finished. */
export interface ClassReadings {
  assignmentId: string
  title: string
  codebook: ClassCodebook
  texts: {
    articleId: string
    outletName: string
    byline: string | null
    headline: string | null
    isConstructed: boolean
    /** null: the text was taken away or replaced */
    body: string | null
    /** what the hand-made coding and the machineʼs would be with the codes of the class; null where there is none */
    hand: Mark[] | null
    machine: Mark[] | null
    settled: SettledReading[]
  }[]
  coders: ClassCoder[]
}
