import type { NoteField } from './note'
import type { DismissScope, StatedNote } from './note-states'
import type { ReviewDetail } from './review-detail'

/** One line of the table of figures: a number of the draft, what the document says and what others printed. */
export interface MemoFigure {
  draft: string
  document: string
  /** where the document's number can be seen */
  source: string
  others: string
}

/** One thing that was noticed, and what became of it. */
export interface MemoNote {
  what: string
  /** the rule it rests on, with its source */
  rule: string
  outcome: string
}

/** A review as a memo: plain words in the order in which they are read. */
export interface Memo {
  title: string
  /** what the review is of, line by line: ["Author", "Ada Wong"] */
  facts: [name: string, value: string][]
  figures: MemoFigure[]
  notes: MemoNote[]
  comments: { quote: string; body: string; by: string }[]
  checklist: { words: string; by: string | null }[]
  signature: string
  versions: string[]
}

const NOT_STATED = 'not stated'

/** The memo of a review. `origin` is the address under which the reader has Parallax, "https://parallax.example". Pure. */
export function memoOf(review: ReviewDetail, origin: string): Memo {
  const { checked, signOff } = review
  const { release, guides, versions: made } = checked
  const page = release && `${origin}/releases/${release.id}`
  return {
    title: review.title,
    facts: [
      ['Author', review.author.name],
      ['Desk', review.desk || NOT_STATED],
      ['Day of publication', checked.published ?? NOT_STATED],
      ['Version', String(review.version)],
      ['Held against', release ? `${release.shortTitle}, ${release.publisher} (${page})` : 'no release'],
      ['Style guides', guides.map(({ name }) => name).join('; ') || 'none'],
      ['Reviewed by', review.people.map(({ name }) => name).join('; ') || 'nobody else yet'],
      ['Checked by', `engine ${made.engine}, rules ${made.rules}, codebook ${made.codebook ?? NOT_STATED}`],
      ['Address', `${origin}/review/${review.id}`],
    ],
    figures: figuresOf(review.notes, page),
    notes: notesOf(review),
    comments: review.comments.map(({ quote, body, byName, at, version }) => ({
      ...{ quote, body },
      by: `${byName}, ${timeWords(at)}, on version ${version}`,
    })),
    checklist: review.checklist.map(({ words, tick }) => ({
      words,
      by: tick && `${tick.byName}, ${timeWords(tick.at)}, on version ${tick.version}`,
    })),
    signature: signOff
      ? `Version ${signOff.version} was signed by ${signOff.byName} on ${timeWords(signOff.at)}. SHA-256 of its text: ${signOff.sha256}`
      : 'Not signed yet.',
    versions: review.versions.map(
      ({ number, byName, at }) => `Version ${number}: ${byName}, ${timeWords(at)}`,
    ),
  }
}

function figuresOf(notes: readonly StatedNote[], page: string | null): MemoFigure[] {
  return notes
    .filter(({ kind }) => kind === 'number')
    .flatMap(({ text, also = [], figures: [figure], field }) =>
      figure
        ? [
            {
              draft: [...new Set([text, ...also.map((place) => place.text)])].join('; '),
              document: `${figure.recorded} (${figure.label})`,
              source: `${page}?open=${encodeURIComponent(`figure:${figure.id}`)}#evidence`,
              others: field.map(otherInWords).join('; ') || 'no other outlet printed it',
            },
          ]
        : [],
    )
}

function otherInWords({ outletName, phrase, relation }: NoteField): string {
  return `${outletName}: “${phrase}”${relation ? ` (${relation})` : ''}`
}

const WHERE: Record<DismissScope, string> = {
  story: 'in this story',
  desk: 'at this desk',
  everywhere: 'in every story',
}

function notesOf({ notes, fixed }: ReviewDetail): MemoNote[] {
  const open = notes
    .filter(({ asks }) => asks)
    .map((note) => ({ what: note.words, rule: ruleOf(note), outcome: outcomeOf(note) }))
  const gone = fixed.map(({ note, inVersion }) => ({
    ...{ what: note.words, rule: ruleOf(note) },
    outcome: `Changed: no longer there from version ${inVersion} on.`,
  }))
  return [...open, ...gone]
}

function ruleOf({ rule, words }: Pick<StatedNote, 'rule' | 'words'>): string {
  if (!rule) return ''
  // A rule of a style guide is told by the note itself, in the same words.
  const title = words.includes(rule.title) ? `Rule ${rule.id}` : `${rule.title} (${rule.id})`
  return [title, rule.why, rule.url].filter(Boolean).join('. ')
}

function outcomeOf({ dismissal }: StatedNote): string {
  if (!dismissal) return 'Open.'
  return `Put aside ${WHERE[dismissal.scope]} by ${dismissal.byName}, ${timeWords(dismissal.at)}: ${dismissal.reason}`
}

/** "2026-11-27 10:42 UTC" for an ISO time: a memo is read everywhere. */
function timeWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}
