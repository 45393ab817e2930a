import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import type { Checked } from './finding'
import { type Tied, tiedQuantities } from './tied'
import { quoted } from './wording'

const OWN = /^The (?:document|report|release|letter|statement|sheet)['’]s (?:own )?(?:summary|title|text)\b/
const NEGATED = /\b(?:not|never|no longer|gone)\b/i
const PEOPLE =
  /(?<![\d.,])(\d[\d,]*)( percent of)? ((?:[\p{L}-]+ ){0,3}?(?:aliens|people|immigrants|persons|individuals|children|noncitizens|criminals|offenders))\b/gu
const AS_ROUNDED = 0.01 // "68,000" in a summary is the 67,879 of the table

/**
 * What a reader must know to be fair to an article that turns a figure into people: the record notes that the release
 * itself writes of people ("68,000 aliens"), of this number where it notes that, else of another that counts the same. In words that end a
 * statement; empty where the record notes no such thing.
 */
export function releaseSaysPeople(figure: RecordFigure, { scopeNotes, figures }: ReleaseRecord): string {
  const said = scopeNotes.filter((note) => OWN.test(note)).flatMap((note) => [...note.matchAll(PEOPLE)])
  const alike = figures.filter(({ unit }) => unit === figure.unit)
  const other = said.find((one) => alike.some((another) => isOf(another, one)))
  const [words] = said.find((one) => isOf(figure, one)) ?? other ?? []
  return words ? `; the record notes that the release’s own summary has ${quoted(words)}` : ''
}

function isOf({ value, measure }: RecordFigure, [, number = '', percent]: RegExpMatchArray): boolean {
  if (value === null || (percent !== undefined) !== (measure === 'share')) return false
  return Math.abs(Number(number.replaceAll(',', '')) - value) <= value * AS_ROUNDED
}

/** The same for an article that speaks of release, where the record notes that the release does. */
export function releaseSaysReleased({ scopeNotes }: ReleaseRecord): string {
  const says = scopeNotes
    .filter((note) => OWN.test(note))
    .some((note) => RELEASES.test(firstSentence(note)) && !NEGATED.test(firstSentence(note)))
  return says ? '; the record notes that the release’s own summary speaks of release too' : ''
}

const RELEASES = /\b(?:speaks|writes|says)\b.*\brelease[sd]?\b/i

function firstSentence(note: string): string {
  return note.split(/\.\s/)[0] ?? note
}

/**
 * The same for an article that elsewhere prints the figure as the record counts it ("a total of 489 detainers"), or tells
 * its readers that a list is of charges and convictions.
 */
export function alsoAsRecorded({ article, figure }: Tied, checked: Checked): string {
  const same = tiedQuantities(checked).find(
    ({ quantity, ...other }) =>
      other.figure === figure && quantity.unit === figure.unit && namesUnit(quantity.phrase, figure),
  )
  const charges =
    figure.unit === 'charges' ? article.quantities.find(({ unit }) => unit === 'charges') : undefined
  const phrase = same?.quantity.phrase ?? charges?.phrase
  return phrase ? `; the article also has ${quoted(phrase)}` : ''
}

function namesUnit(phrase: string, { unit }: RecordFigure): boolean {
  return new RegExp(`\\b${unit.replace(/s$/, '')}`, 'i').test(phrase)
}

const WRITES = /^the (committee|agency|report|office) writes ([^;,.]+)$/i

/** The same for a figure of which the record says how its source words it ("the committee writes crimes committed"). */
export function sourceWrites({ population }: RecordFigure): string {
  const [, who, words] = WRITES.exec(population) ?? []
  return who && words ? `; by the record, the ${who.toLowerCase()} itself writes ${quoted(words)}` : ''
}
