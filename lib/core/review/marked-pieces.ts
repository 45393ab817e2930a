import type { DraftNote } from './note'

/** A note with its number on the page; what tells of others has none. */
export interface NumberedNote extends DraftNote {
  number: number | null
}

/** A stretch of the draft over which the same notes stand. */
export interface MarkedPiece {
  start: number
  text: string
  notes: NumberedNote[]
  /** the numbers of the notes whose words end here */
  ends: NumberedNote[]
}

/** The notes with the numbers under which they are shown: those to decide on, in their order, from 1. */
export function numbered(notes: readonly DraftNote[]): NumberedNote[] {
  let last = 0
  return notes.map((note) => ({ ...note, number: note.asks ? ++last : null }))
}

/** A text cut at every start and end of a note; all pieces together are the text. A note beyond the text is left out. */
export function markedPieces(text: string, notes: readonly NumberedNote[]): MarkedPiece[] {
  const placed = notes.filter(
    (note): note is NumberedNote & { start: number; end: number } =>
      note.start !== null && note.end !== null && note.start < note.end && note.end <= text.length,
  )
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])]
  const points = cuts.sort((a, b) => a - b)
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? text.length
    return {
      ...{ start, text: text.slice(start, end) },
      notes: placed.filter((note) => note.start <= start && note.end >= end),
      ends: placed.filter((note) => note.end === end && note.number !== null),
    }
  })
}
