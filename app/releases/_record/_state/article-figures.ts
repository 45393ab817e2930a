import type { RecordChoices } from '@/lib/queries/record-choices'
import type { ArticleNumber, RecordStart } from '@/lib/queries/record-start'
import { NOT_STATED } from './release-edits'

const MODIFIERS = ['about', 'nearly', 'more than', 'at least', 'fewer than'] // those that a record knows

/** An article as the source of a figure: its link, else its outlet and headline. */
export function articleSource(start: RecordStart): string {
  return start.url ?? articleNamed(start)
}

/** An article by its outlet, headline and day: "The Alder Post, “206 declined” (2017-03-21)". */
export function articleNamed({ outletName, headline, published }: RecordStart): string {
  return `${outletName}${headline ? `, “${headline}”` : ''}${published ? ` (${published})` : ''}`
}

/** A number of an article as a figure of a record, to be looked over: what the article does not say is left empty. */
export function figureFrom(
  number: ArticleNumber,
  start: RecordStart,
  choices: Pick<RecordChoices, 'units' | 'acts'>,
): Record<string, unknown> {
  const { value, modifier, unit, act, window } = number
  const labelOf = (list: RecordChoices['units'], id: string | null) =>
    list.find((one) => one.id === id)?.label ?? null
  const counted = number.unitStated ?? labelOf(choices.units, unit)
  const done = number.actStated ?? labelOf(choices.acts, act)
  const label = wordsOf(number.phrase) || [counted, done].filter((words) => words !== null).join(' ') || null
  return {
    label,
    value,
    ...(modifier !== null && MODIFIERS.includes(modifier) && { modifier }),
    measure: number.measure ?? 'count',
    ...{ unit, unitStated: counted },
    population: number.population ?? label,
    ...{ act, actStated: done ?? NOT_STATED },
    nature: null,
    ...(window && { window }),
    source: articleSource(start),
    confidence: 'reported by one outlet',
  }
}

/** The words of a number without the number: "declined detainers" of "206 declined detainers"; empty where it has none. */
export function wordsOf(phrase: string): string {
  return phrase
    .replace(/^(?:about|nearly|more than|at least|fewer than|up to|some|over|almost)\s+/i, '')
    .replace(/\$?\d[\d,.]*(?:\s+(?:thousand|million|billion)\b)?(?:\s*(?:%|percent\b))?(?:\s+of\b)?/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}
