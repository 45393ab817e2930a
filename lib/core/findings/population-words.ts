import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import { formatValue } from '../compare/format-number'
import type { Checked } from './finding'
import { sentenceAt } from './sentence-at'
import type { Tied } from './tied'

/** convicted: charged people called so. homicide: told as murder. status and clean: said where the record says nothing. wider: a part told as the whole. */
export type GroupKind = 'convicted' | 'homicide' | 'status' | 'clean' | 'wider'

const CONVICTED = /\bconvict(?:ed|s|ions?)?\b|\bconvictos?\b|\bcondenad\w+/i
const CHARGED =
  /\bcharg(?:e|es|ed)\b|\bpending\b|\bawaiting\b|\bverdict\b|\baccused\b|\bcargos\b|\bacusad\w+/i
const BOTH =
  /\b(?:convicted or charged|charged or convicted|convict\w+ (?:or|and) (?:pending )?charge\w*|convictions or pending charges)\b/i
const HOMICIDE = /\bhomicide/i
const MURDER = /\bmurder(?:s|er|ers|ed)?\b|\bMURDERS?\b|\basesin\w+/i
const STATUS = /\b(?:illegal|illegally|undocumented|unauthorized|indocumentad\w+|ilegal\w*)\b/i
const NO_STATUS = /\b(?:does not record|says nothing(?: here)? on)[^.;]*\bimmigration status\b/i
const CLEAN =
  /\b(?:never broken (?:a|the) law|law[- ]abiding|innocent|committed no crimes?|never committed)\b/i
const ABOUT_CRIME = /\b(?:convict|criminal|crime|offender|felon|murder|homicide|record)/i

/** In which ways the words make another group of the figure's people, each with what the record says, in words. */
export function groupsOf({ article, quantity, figure }: Tied, { record }: Checked): Map<GroupKind, string> {
  const found = new Map<GroupKind, string>()
  const words = `${quantity.phrase} ${quantity.population ?? ''} ${quantity.actStated ?? ''}`
  const convicted = isBaseOfShare(article.text, quantity.start)
    ? null
    : convictedInstead(words, figure, record)
  if (convicted) found.set('convicted', convicted)
  if (
    HOMICIDE.test(`${figure.label} ${figure.population}`) &&
    MURDER.test(words) &&
    !HOMICIDE.test(quantity.phrase)
  ) {
    found.set('homicide', 'the record has homicide, which takes in more than murder')
  }
  if (STATUS.test(quantity.phrase) && saysNothingOfStatus(figure, record)) {
    found.set('status', 'the record notes that their immigration status is not given')
  }
  const around = sentenceAt(article, quantity.start)
  const clean = CLEAN.exec(around?.sentence.text ?? words)?.[0]
  if (figure.act === 'no-criminal-record' && clean) {
    found.set(
      'clean',
      `what it says of them is “${clean}”, and the record counts people with ${cleanWords(figure)}`,
    )
  }
  const whole = record.figures.find(({ id }) => id === figure.partOf)
  const context = around ? `${around.before?.text ?? ''} ${around.sentence.text}` : null
  if (
    context !== null &&
    whole?.act === 'convicted' &&
    figure.act !== 'convicted' &&
    toldAsWhole(context, whole)
  ) {
    found.set(
      'wider',
      `the record’s ${formatValue(figure.value, figure.measure)} are all people with a conviction`,
    )
  }
  return found
}

const BASE_OF_SHARE =
  /(?:\bpercent|%|\bpct\.?|\b(?:half|third|quarter)s?) of (?:the |all |all the |these |those )?$/i

/** "37 percent of the 468 people had been convicted" says it of the 37 percent. */
function isBaseOfShare(text: string | null, start: number | null): boolean {
  return text !== null && start !== null && BASE_OF_SHARE.test(text.slice(Math.max(0, start - 40), start))
}

function convictedInstead(words: string, figure: RecordFigure, record: ReleaseRecord): string | null {
  if (!CONVICTED.test(words) || CHARGED.test(words)) return null
  if (BOTH.test(figure.population) && !/according to/i.test(figure.population)) {
    return `the record counts “${figure.population}” together`
  }
  const part = record.figures.find(
    (other) => other.partOf === figure.id && other.act === 'convicted' && other.unit === figure.unit,
  )
  const charged = record.figures.some((other) => other.partOf === figure.id && other.act === 'charged')
  if (!part || !charged || part.value === null || figure.value === null || part.value >= figure.value)
    return null
  return `by the record ${formatValue(part.value, part.measure)} of the ${formatValue(figure.value, figure.measure)} had a conviction`
}

function saysNothingOfStatus(figure: RecordFigure, { scopeNotes }: ReleaseRecord): boolean {
  return [figure.population, ...scopeNotes].some((words) => NO_STATUS.test(words))
}

function cleanWords({ population }: RecordFigure): string {
  const from = population.search(/\bno conviction\b/i)
  return from < 0 ? 'neither a conviction nor a charge in the files' : population.slice(from)
}

function toldAsWhole(context: string, whole: RecordFigure): boolean {
  const number = whole.value === null ? null : formatValue(whole.value, whole.measure)
  return !ABOUT_CRIME.test(context) && (number === null || !context.includes(number))
}
