import type { Candidate, LineState } from './candidate'
import { type Stretch, type Subject, subjectBefore } from './noun-phrase'
import { bits, type Page, word } from './page'
import type { VerbGroup } from './verb-group'
import { Frame, type Verb } from './verb-lexicon'
import { Is } from './word-columns'

/** A verb of citing at its place. */
export interface VerbCue {
  verb: Verb
  group: VerbGroup
  /** the token after the verb and its particle */
  next: number
  /** the particle of PARTICLES stands after the verb, which makes it one of saying ("pointed out") */
  phrasal: boolean
}

const SHARED: Subject = { stretch: null, shared: true }
const NO_SUBJECT_BEFORE = Is.Mark | Is.Preposition | Is.Subordinator | Is.And | Is.To | Is.Adverb

/** The subject of the verb; a participle after a comma and an infinitive share that of the clause before. */
export function subjectOf(page: Page, line: LineState, group: VerbGroup): Subject {
  if (group.type === 'infinitive') return SHARED
  const before = group.first - 1
  if (group.type === 'ing' && (before < line.first || bits(page, before) & NO_SUBJECT_BEFORE)) return SHARED
  return subjectBefore(page, line.first, group.first)
}

/** The verb alone, or with its auxiliaries where they deny it ("did not indicate"). */
export function cueFirst(page: Page, { first, head }: VerbGroup): number {
  for (let i = first; i < head; i++) if (bits(page, i) & Is.Not || word(page, i).endsWith("n't")) return first
  return head
}

export const cueSpan = (page: Page, { group, next }: VerbCue): Stretch => ({
  first: cueFirst(page, group),
  next,
})

/** The verb may stand after what is said. */
export const canCredit = ({ verb, phrasal }: VerbCue): boolean =>
  phrasal || ((verb.speech | verb.stance) & Frame.Parenthetical) !== 0

/** The verb reports no words in any of its frames. */
export const isStanceVerb = (verb: Verb): boolean => verb.speech === 0

type Made = Pick<Candidate, 'cue' | 'source' | 'pieces' | 'stance'> &
  Partial<Pick<Candidate, 'after' | 'opener'>>

/** A candidate of this line, or null where nothing is reported. */
export const candidateOf = (line: LineState, made: Made): Candidate | null =>
  made.pieces.length
    ? {
        cue: made.cue,
        source: made.source,
        pieces: made.pieces,
        stance: made.stance,
        after: made.after ?? false,
        line: line.index,
        opener: made.opener,
      }
    : null
