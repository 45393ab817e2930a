import type { DraftNote } from './note'

/**
 * Notes on a text as they stand in an edited one, until it has been checked again: those before the edit stay, those after
 * it move along, and those in it are left out, because what they were about has changed.
 */
export function moveNotes(notes: readonly DraftNote[], before: string, after: string): DraftNote[] {
  if (before === after) return [...notes]
  const { from, until, by } = editBetween(before, after)
  const moved = <At extends { start: number; end: number }>(place: At): At[] => {
    if (place.end <= from) return [place]
    return place.start < until ? [] : [{ ...place, start: place.start + by, end: place.end + by }]
  }
  return notes.flatMap((note): DraftNote[] => {
    const { start, end, text } = note
    if (start === null || end === null) return [note]
    const [first, ...also] = [{ start, end, text }, ...(note.also ?? [])].flatMap(moved)
    if (!first) return []
    const rest = note.also && { also }
    const shift = first.start - start
    const replacements = note.replacements.map((one) => ({
      ...{ ...one, start: one.start + shift, end: one.end + shift },
    }))
    return [{ ...note, ...first, ...rest, replacements }]
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
