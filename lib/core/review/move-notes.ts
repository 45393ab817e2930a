import type { DraftNote } from './note'

/**
 * Notes on a text as they stand in an edited one, until it has been checked again: those before the edit stay, those after
 * it move along, and those in it are left out, because what they were about has changed.
 */
export function moveNotes(notes: readonly DraftNote[], before: string, after: string): DraftNote[] {
  if (before === after) return [...notes]
  const { from, until, by } = editBetween(before, after)
  return notes.flatMap((note): DraftNote[] => {
    const { start, end } = note
    if (start === null || end === null || end <= from) return [note]
    if (start < until) return []
    return [
      {
        ...{ ...note, start: start + by, end: end + by },
        replacements: note.replacements.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
      },
    ]
  })
}

/** The stretch of a text that differs from another: from `from` to `until` in the first; what follows stands `by` further on. */
export function editBetween(before: string, after: string): { from: number; until: number; by: number } {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  let same = 0
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { from, until: before.length - same, by: after.length - before.length }
}
