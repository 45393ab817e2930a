import { isDay } from '../compare/calendar'
import type { CodedMention, CodedSpan } from './coded-mention'

/** What stands in the way of a change: the field of CodedMention, and what to do. */
export interface Problem {
  field: string
  message: string
}

/** What a mention is held against: the text, and the ids of the codebook; a concept as "facet concept". */
export interface CheckedAgainst {
  text: string
  facets: ReadonlySet<string>
  concepts: ReadonlySet<string>
  units: ReadonlySet<string>
  acts: ReadonlySet<string>
  windowKinds: ReadonlySet<string>
  sectors: ReadonlySet<string>
  modes: ReadonlySet<string>
}

export const MODIFIERS = [
  ...['exact', 'about', 'nearly', 'more than', 'at least', 'fewer than', 'up to', 'range'],
  ...['average', 'complement', 'vague', 'none-round', 'increase', 'decrease'],
] as const
export const MEASURES = ['count', 'share', 'rate', 'rank', 'money', 'duration', 'ratio'] as const

const LARGEST = 1e300
const NEVER_NEGATIVE = ['count', 'money', 'duration']

/** What is wrong with a mention as a person coded it; none when it can be stored. */
export function checkMention(mention: CodedMention, against: CheckedAgainst): Problem[] {
  const problems = checkSpan(mention.span, against.text)
  if (mention.voice === 'outlet' && mention.speaker)
    problems.push({
      field: 'speaker',
      message: 'The outlet itself speaks here: leave the speaker out, or choose another voice.',
    })
  switch (mention.kind) {
    case 'term':
      return [...problems, ...checkTerm(mention, against)]
    case 'quantity':
      return [...problems, ...checkQuantity(mention, against)]
    case 'window':
      return [...problems, ...checkWindow(mention, against)]
    case 'citation':
      return [...problems, ...checkCitation(mention, against)]
  }
}

/** Whether the words are there to be marked. */
export function checkSpan({ start, end }: CodedSpan, text: string): Problem[] {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
  if (!isInside) return [{ field: 'span', message: 'Select words of the text.' }]
  return text.slice(start, end).trim() === ''
    ? [{ field: 'span', message: 'Select at least one word: this is blank.' }]
    : []
}

type Of<Kind> = Extract<CodedMention, { kind: Kind }>

function checkTerm({ facet, concept }: Of<'term'>, lists: CheckedAgainst): Problem[] {
  if (!lists.facets.has(facet)) return [chosen('facet')]
  return concept === null || lists.concepts.has(`${facet} ${concept}`) ? [] : [chosen('concept')]
}

function checkQuantity(quantity: Of<'quantity'>, lists: CheckedAgainst): Problem[] {
  const { value, low, high, modifier, measure, unit, act } = quantity
  const problems: Problem[] = []
  const add = (field: string, message: string) => problems.push({ field, message })
  if (unit !== null && !lists.units.has(unit)) problems.push(chosen('unit'))
  if (act !== null && !lists.acts.has(act)) problems.push(chosen('act'))
  if (modifier !== null && !isOneOf(MODIFIERS, modifier)) problems.push(chosen('modifier'))
  if (measure !== null && !isOneOf(MEASURES, measure)) problems.push(chosen('measure'))
  for (const [field, number] of Object.entries({ value, low, high })) {
    if (number === null) continue
    if (!Number.isFinite(number) || Math.abs(number) > LARGEST) add(field, 'Give a number.')
    else if (number < 0 && measure !== null && NEVER_NEGATIVE.includes(measure))
      add(field, `A ${measure} is never below zero.`)
  }
  if (measure === 'rank' && value !== null && (value < 1 || !Number.isInteger(value)))
    add('value', 'A rank is a whole number from 1.')
  if (low !== null && high !== null && low > high)
    add('high', 'The upper end must not be below the lower one.')
  else if (value !== null && ((low !== null && value < low) || (high !== null && value > high)))
    add('value', 'The number must lie between its two ends.')
  if (modifier === 'range' && (low === null || high === null)) add('low', 'Give both ends of the range.')
  if ((modifier === 'more than' || modifier === 'at least') && high !== null)
    add('high', `“${modifier}” has no upper end: leave it empty.`)
  if ((modifier === 'nearly' || modifier === 'fewer than' || modifier === 'up to') && low !== null)
    add('low', `“${modifier}” has no lower end: leave it empty.`)
  return problems
}

function checkWindow({ windowKind, start, end }: Of<'window'>, lists: CheckedAgainst): Problem[] {
  const problems = lists.windowKinds.has(windowKind) ? [] : [chosen('windowKind')]
  if (start !== null && !isDay(start)) problems.push({ field: 'start', message: 'Give a day as 2024-07-21.' })
  else if (end !== null && !isDay(end)) problems.push({ field: 'end', message: 'Give a day as 2024-07-21.' })
  else if (start !== null && end !== null && end < start)
    problems.push({ field: 'end', message: 'The last day must not come before the first one.' })
  return problems
}

function checkCitation({ name, sector, mode }: Of<'citation'>, lists: CheckedAgainst): Problem[] {
  const problems = name.trim() === '' ? [{ field: 'name', message: 'Give the name of the source.' }] : []
  if (!lists.sectors.has(sector)) problems.push(chosen('sector'))
  if (mode !== null && !lists.modes.has(mode)) problems.push(chosen('mode'))
  return problems
}

function chosen(field: string): Problem {
  return { field, message: 'Choose an entry of the list.' }
}

function isOneOf(list: readonly string[], value: string): boolean {
  return list.includes(value)
}
