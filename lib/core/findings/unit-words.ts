import type { RecordFigure } from '../align/record-figure'
import type { CodedQuantity } from './coded-article'

const SEVERAL = ', of which one person can have several'
const NO_FINDING = ', which are not findings of guilt'

/** From the unit of the record to what is printed for it, and why the two are not one, in words that end a statement. */
const CHANGES: Record<string, Record<string, string>> = {
  detainers: { people: SEVERAL },
  convictions: { people: SEVERAL, crimes: ', and one crime can bring several convictions' },
  charges: { people: SEVERAL, crimes: NO_FINDING, convictions: NO_FINDING },
  encounters: { people: ', in which one person may be counted more than once' },
  people: {
    crimes: ', and one person can stand behind several crimes',
    orders: ', and one person can have several orders',
    convictions: ', and one person can have several convictions',
  },
  beds: { people: ', which can be empty' },
}

const BOTH = /\bcharges? (?:or|and) convictions?\b|\bconvictions? (?:or|and) charges?\b/i

/** Why what is printed is not what the record counts; null where it may be. */
export function whyNotOne(figure: RecordFigure, printed: string): string | null {
  const why = CHANGES[figure.unit]?.[printed] ?? null
  if (why !== NO_FINDING || !BOTH.test(figure.population)) return why
  return `, not all of which are ${printed === 'convictions' ? 'convictions' : 'findings of guilt'}`
}

/** The unit of the record in words. A line that holds charges and convictions alike says so. */
export function recordedUnit({ unit, population }: RecordFigure): string {
  return unit === 'charges' && BOTH.test(population) ? 'charges and convictions' : unit
}

const CONVICTED = /\bconvict/i
const CRIME =
  /\b(?:homicides?|murders?|assaults?|kidnappings?|robber(?:y|ies)|vehicles?|possessions?|escapes?|DUIs?|liquor|crimes?|offen[cs]es?)\b/i
const OF_PEOPLE =
  /\b(?:convicted|charged|arrested|accused|people|persons?|of|men|women|aliens?|immigrants?|criminals?|inmates?)\b/i

/**
 * What is counted in print, in words: "crimes that people were convicted of". `kind` says whom a list of offences counts
 * ("aliens convicted: 116 homicides"), since its own phrases name none.
 */
export function printedUnit(quantity: CodedQuantity): { unit: string; kind: string | null } {
  const { unit, unitStated, actStated, population } = quantity
  if (unit === 'crimes' && CONVICTED.test(`${actStated ?? ''} ${population ?? ''}`)) {
    return { unit: 'crimes that people were convicted of', kind: null }
  }
  const stated = isListed(quantity) && unitStated && OF_PEOPLE.test(unitStated) ? unitStated : null
  return { unit: unit ?? '', kind: stated }
}

/** Whether the phrase names offences alone while people are counted, as a list under a heading does. */
export function isListed({ unit, phrase }: CodedQuantity): boolean {
  return unit === 'people' && CRIME.test(phrase) && !OF_PEOPLE.test(phrase)
}
