import type { DraftNote } from './note'

/** A note with its number on the page; what tells of others has none. */
export interface NumberedNote extends DraftNote {
  number: number | null
}

/** Something that stands at words of a text: a note, or a remark by a person. */
export interface Mark {
  key: string
  kind: string
  title: string
  /** UTF-16 units; null for what is not in the text */
  start: number | null
  end: number | null
  /** drawn where its words end; null for none */
  number: number | string | null
}

/** A stretch of the draft over which the same marks stand. */
export interface MarkedPiece {
  start: number
  text: string
  marks: Mark[]
  /** the marks with a number whose words end here */
  ends: Mark[]
}

/** The notes with the numbers under which they are shown: those to decide on, in their order, from 1. */
export function numbered<Note extends DraftNote>(notes: readonly Note[]): (Note & NumberedNote)[] {
  let last = 0
  return notes.map((note) => ({ ...note, number: note.asks ? ++last : null }))
}

/** Notes once for every place in the text where they stand: what is said of a number that stands there twice, twice. */
export function everyPlace<Note extends NumberedNote>(notes: readonly Note[]): Note[] {
  return notes.flatMap((note) => [note, ...(note.also ?? []).map((place) => ({ ...note, ...place }))])
}

/** A text cut at every start and end of a mark; all pieces together are the text. A mark beyond the text is left out. */
export function markedPieces(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const placed = marks.filter(
    (mark): mark is Mark & { start: number; end: number } =>
      mark.start !== null && mark.end !== null && mark.start < mark.end && mark.end <= text.length,
  )
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])]
  const points = cuts.sort((a, b) => a - b)
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? text.length
    return {
      ...{ start, text: text.slice(start, end) },
      marks: placed.filter((mark) => mark.start <= start && mark.end >= end),
      ends: placed.filter((mark) => mark.end === end && mark.number !== null),
    }
  })
}
