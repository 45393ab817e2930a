import type { DraftNote } from './note'

export type DismissScope = 'story' | 'desk' | 'everywhere'

/** What somebody decided on notes that match. */
export interface NoteDecision {
  id: number
  match: string
  kind: 'dismissed' | 'reopened'
  scope: DismissScope
  reason: string
  byName: string
  /** ISO time */
  at: string
  /** it was decided in another story, for a desk or for all */
  isElsewhere: boolean
}

/** The notes of one version of a draft. */
export interface VersionNotes {
  number: number
  notes: readonly DraftNote[]
}

/** A note of the latest version, with what became of it. */
export interface StatedNote extends DraftNote {
  /** the version from which on it has been there */
  since: number
  /** why it is put aside; null while it is open, or only tells of others */
  dismissal: NoteDecision | null
  /** the last decision on it in this story, 0 for none: whoever decides names what they saw */
  seen: number
}

/** A note that is gone, because its words were changed. */
export interface FixedNote {
  note: DraftNote
  /** the first version without it */
  inVersion: number
}

/**
 * The notes of the latest version with what was decided on each, and those that earlier versions had and a later one no
 * longer. Of the decisions on a note the last in this story counts; where there is none, the last made for its desk or
 * for all stories.
 */
export function noteStates(
  versions: readonly VersionNotes[],
  decisions: readonly NoteDecision[],
): { notes: StatedNote[]; fixed: FixedNote[] } {
  const inOrder = [...versions].sort((one, other) => one.number - other.number)
  const latest = inOrder.at(-1)
  if (!latest) return { notes: [], fixed: [] }
  const keys = new Map(inOrder.map(({ number, notes }) => [number, new Set(notes.map(({ key }) => key))]))
  const sinceOf = (key: string): number => {
    let since = latest.number
    for (const { number } of [...inOrder].reverse()) {
      if (!keys.get(number)?.has(key)) break
      since = number
    }
    return since
  }
  return {
    notes: latest.notes.map((note) => ({ ...note, since: sinceOf(note.key), ...standing(note, decisions) })),
    fixed: fixedNotes(inOrder, keys),
  }
}

/** What became of notes from one version of a draft to another, of those that somebody has to decide on. */
export interface NotesBetween {
  /** in the earlier alone */
  gone: DraftNote[]
  /** in the later alone */
  added: DraftNote[]
  /** how many are in both */
  kept: number
}

/** What became of the notes from one version of a draft to a later one, whatever versions lie between. */
export function notesBetween(before: VersionNotes, after: VersionNotes): NotesBetween {
  const [was, is] = [before, after].map(({ notes }) => notes.filter(({ asks }) => asks)) as [
    DraftNote[],
    DraftNote[],
  ]
  const [wasKeys, isKeys] = [was, is].map((notes) => new Set(notes.map(({ key }) => key))) as [
    Set<string>,
    Set<string>,
  ]
  return {
    gone: was.filter(({ key }) => !isKeys.has(key)),
    added: is.filter(({ key }) => !wasKeys.has(key)),
    kept: is.filter(({ key }) => wasKeys.has(key)).length,
  }
}

/** The first later version with fewer notes of a match than a version has. */
export interface FewerIn {
  number: number
  /** how many the version has, and how many that later one has left */
  had: number
  left: number
}

/**
 * The first version after `number` with fewer notes of a match; null where all later ones have as many. Which of several
 * notes in the same words is gone cannot be told, so that they are counted.
 */
export function fewerIn(match: string, number: number, versions: readonly VersionNotes[]): FewerIn | null {
  const count = ({ notes }: VersionNotes) => notes.filter((note) => note.match === match).length
  const own = versions.find((one) => one.number === number)
  const had = own ? count(own) : 0
  const later = versions.filter((one) => one.number > number).sort((a, b) => a.number - b.number)
  const first = later.find((one) => count(one) < had)
  return first ? { number: first.number, had, left: count(first) } : null
}

function standing(note: DraftNote, decisions: readonly NoteDecision[]) {
  const { here, counts } = lastOf(note.match, decisions)
  return { dismissal: note.asks && counts?.kind === 'dismissed' ? counts : null, seen: here?.id ?? 0 }
}

function lastOf(match: string, decisions: readonly NoteDecision[]) {
  const about = decisions.filter((one) => one.match === match).sort((a, b) => a.id - b.id)
  const here = about.filter(({ isElsewhere }) => !isElsewhere).at(-1)
  return { here, counts: here ?? about.at(-1) }
}

/** The decisions by which notes are put aside, one for each match, judged as noteStates() judges them. */
export function standingDismissals(decisions: readonly NoteDecision[]): NoteDecision[] {
  const matches = [...new Set(decisions.map(({ match }) => match))]
  return matches.flatMap((match) => {
    const { counts } = lastOf(match, decisions)
    return counts?.kind === 'dismissed' ? [counts] : []
  })
}

function fixedNotes(
  versions: readonly VersionNotes[],
  keys: ReadonlyMap<number, ReadonlySet<string>>,
): FixedNote[] {
  const found = new Map<string, FixedNote>()
  for (const [index, { notes }] of versions.entries()) {
    const next = versions[index + 1]
    for (const note of notes) {
      if (!note.asks) continue
      if (next && !keys.get(next.number)?.has(note.key)) found.set(note.key, { note, inVersion: next.number })
      else found.delete(note.key)
    }
  }
  return [...found.values()]
}
