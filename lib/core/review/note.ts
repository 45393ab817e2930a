import type { RecordFigure } from '../align/record-figure'
import type { Relation, Voice } from '../compare/types'
import { recordedAmount } from '../findings/wording'
import type { Replacement } from '../style/replacement'
import { DRAFT, type DraftGiven } from './check-draft'
import { asksForDecision, type DraftEntry, type NumberEntry } from './entry'
import { type EntryRule, entryInWords, numberInWords, ruleOfEntry } from './entry-words'

/** A figure of the record that a note is about. */
export interface NoteFigure {
  id: string
  label: string
  /** the document's number in words ("512", "more than 500") */
  recorded: string
}

/** What one outlet printed, beside a note. */
export interface NoteField {
  articleId: string
  outletName: string
  /** empty where the outlet cites the same source */
  phrase: string
  voice: Voice | null
  /** to the figure; null for what is no number */
  relation: Relation | null
}

/** Words of a draft: UTF-16 units of its text. */
export interface NotePlace {
  start: number
  end: number
  text: string
}

/** An entry of a draft's check as plain data, complete in itself: what is shown, kept and written into a memo. */
export interface DraftNote {
  /** its own among the notes of a text, and the same for the same thing in a later version */
  key: string
  /** the same for every note by the same rule on the same thing in the same words, in any draft */
  match: string
  kind: DraftEntry['kind']
  /** UTF-16 units of the draft's text; null for what is not in it */
  start: number | null
  end: number | null
  /** the words of the draft that it stands at; empty for what is not in it */
  text: string
  /** where else in the draft the number of a figure stands; absent where it stands once */
  also?: NotePlace[]
  /** whether somebody has to decide on it; otherwise it tells what others printed */
  asks: boolean
  title: string
  /** one sentence for an editor */
  words: string
  rule: EntryRule | null
  figures: NoteFigure[]
  field: NoteField[]
  /** in whose voice the draft has the words; null where they have none */
  voice: Voice | null
  /** why a rule of a style guide holds here; null for others */
  scope: string | null
  /** what could stand instead, best first */
  replacements: Replacement[]
  advice: string | null
}

const TITLES: Record<DraftEntry['kind'], string> = {
  finding: 'Against the record',
  style: 'Style',
  caveat: 'A caveat of the record',
  number: 'This number elsewhere',
  term: 'This word elsewhere',
  source: 'Asked elsewhere, not here',
}

/**
 * The entries of a check as notes on a text, in their order; `against` is what the check was held against. What others
 * printed of a figure is told once, at the first place where the draft has it.
 */
export function notesOf(
  text: string,
  entries: readonly DraftEntry[],
  against: DraftGiven['against'],
): DraftNote[] {
  const known: Known = {
    figures: new Map(against?.record.figures.map((figure) => [figure.id, figure])),
    outlets: new Map(against?.others.map(({ article }) => [article.id, article.outletName])),
  }
  const seen = new Map<string, number>()
  const ofFigure = new Map<string, NumberEntry[]>()
  for (const entry of entries) {
    if (entry.kind !== 'number') continue
    ofFigure.set(entry.figureId, [...(ofFigure.get(entry.figureId) ?? []), entry])
  }
  return entries.flatMap((entry) => {
    const same = entry.kind === 'number' ? (ofFigure.get(entry.figureId) ?? []) : []
    if (same.length > 0 && same[0] !== entry) return []
    const note = { ...noteOf(text, entry, known), ...(same.length > 1 && again(text, same)) }
    const times = (seen.get(note.key) ?? 0) + 1
    seen.set(note.key, times)
    return times === 1 ? note : { ...note, key: `${note.key} ${times}` }
  })
}

/** What a note on a figure has besides, where the draft has its number several times. */
function again(text: string, same: readonly NumberEntry[]): Pick<DraftNote, 'words' | 'also'> {
  const also = same.slice(1).flatMap(({ start, end }): NotePlace[] => {
    return start === null || end === null ? [] : [{ start, end, text: text.slice(start, end) }]
  })
  return { words: numberInWords(same), also }
}

interface Known {
  figures: ReadonlyMap<string, RecordFigure>
  outlets: ReadonlyMap<string, string>
}

function noteOf(text: string, entry: DraftEntry, { figures, outlets }: Known): DraftNote {
  const { kind, start, end } = entry
  const rule = ruleOfEntry(entry)
  const at = start === null || end === null ? '' : text.slice(start, end)
  const match = keyOf(entry, at)
  const about = figureIdsOf(entry).flatMap((id) => figures.get(id) ?? [])
  return {
    ...{ key: match, match, kind, start, end, text: at },
    asks: asksForDecision(entry),
    title: entry.kind === 'finding' && rule ? rule.title : TITLES[kind],
    words: entryInWords(entry),
    rule,
    figures: about.map((figure) => ({
      id: figure.id,
      label: figure.label,
      recorded: recordedAmount(figure),
    })),
    field: fieldOfEntry(entry, outlets),
    voice: entry.kind === 'term' ? entry.voice : entry.kind === 'style' ? entry.hit.voice : null,
    scope: entry.kind === 'style' ? entry.hit.scope : null,
    replacements: entry.kind === 'style' ? entry.hit.replacements : [],
    advice: entry.kind === 'style' ? entry.hit.advice : null,
  }
}

function figureIdsOf(entry: DraftEntry): string[] {
  if (entry.kind === 'finding') return [...new Set(entry.finding.figureIds)]
  return entry.kind === 'number' ? [entry.figureId] : []
}

function fieldOfEntry(entry: DraftEntry, outlets: Known['outlets']): NoteField[] {
  switch (entry.kind) {
    case 'number':
      return entry.field.map(({ articleId, outletName, phrase, voice, relation }) => ({
        ...{ articleId, outletName, phrase, voice, relation },
      }))
    case 'term':
      return entry.field.map(({ articleId, outletName, phrase, voice }) => ({
        ...{ articleId, outletName, phrase, voice, relation: null },
      }))
    case 'source':
      return entry.source.articles.map(({ articleId, outletName }) => ({
        ...{ articleId, outletName, phrase: '', voice: null, relation: null },
      }))
    case 'finding':
      return entry.finding.evidence
        .filter(({ articleId, text }) => articleId !== DRAFT && text !== '')
        .map(({ articleId, text }) => ({
          ...{ articleId, outletName: outlets.get(articleId) ?? articleId, phrase: text },
          ...{ voice: null, relation: null },
        }))
    default:
      return []
  }
}

const LONGEST_IN_KEY = 120 // characters of the draft

/** What makes a note the same in another version: its rule, what it is about and the words it stands at, not their place. */
function keyOf(entry: DraftEntry, text: string): string {
  const words = text.replace(/\s+/g, ' ').toLowerCase().slice(0, LONGEST_IN_KEY)
  switch (entry.kind) {
    case 'finding':
      return [entry.kind, entry.finding.rule, figureIdsOf(entry).join(','), words].join(' | ')
    case 'style':
      return [entry.kind, entry.hit.guideId, entry.hit.rule.id, words].join(' | ')
    case 'caveat':
      return [entry.kind, entry.id].join(' | ')
    case 'number':
      return [entry.kind, entry.figureId, words].join(' | ')
    case 'term':
      return [entry.kind, entry.concept, words].join(' | ')
    case 'source':
      return [entry.kind, entry.source.name].join(' | ')
  }
}
