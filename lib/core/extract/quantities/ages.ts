import { NUMBER, WORD } from '../../text/tokens'
import { is, isCapital } from '../windows/cursor'
import { type Reader, wordAt } from './reader'
import { PEOPLE, UNIT_OF_HEAD } from './units'
import { wordSet } from './word-list'

/** Nobody named in the news is older. */
const OLDEST = 115

/** "Maria Lopez, 34, was", "aged 25", "age 17": digits that give a person's age without a unit. */
export function isAge(r: Reader, i: number, next: number): boolean {
  const { t, text } = r
  if (t.kind[i] !== NUMBER) return false
  const value = Number(wordAt(t, i))
  if (!(value > 0 && value <= OLDEST) || !Number.isInteger(value)) return false
  const before = wordAt(t, i - 1)
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  if (before === 'of' && (is(t, i - 2, 'age') || is(t, i - 2, 'ages')) && is(t, i - 3, 'the')) return true
  if (next !== i + 1) return false
  if (TURNS.has(before) || isOwnAge(r, i)) return true
  if (is(t, next, 'and') && AGE_BOUNDS.has(wordAt(t, next + 1))) return true
  const enclosed = is(t, next, ',') || is(t, next, '.') || is(t, next, ';')
  if (before !== ',' || !enclosed || r.dated[i - 2] === 1) return false
  // a capitalised name before the comma, and words (not more numbers of a list) after it
  if (t.kind[i - 2] !== WORD || t.kind[next + 1] === NUMBER) return false
  // "a Honduran man, 34,"
  if (!isCapital(text, t, i - 2)) return UNIT_OF_HEAD.get(wordAt(t, i - 2)) === PEOPLE
  const opens = i === 2 || is(t, i - 3, '.') || is(t, i - 3, '”') || is(t, i - 3, '"')
  return opens || (t.kind[i - 3] === WORD && isCapital(text, t, i - 3) && !PLACE_BEFORE.has(wordAt(t, i - 3)))
}

/** "she is 45", "he will be 35": a person, a form of to be, and nothing counted after it. */
function isOwnAge(r: Reader, i: number): boolean {
  const { t } = r
  if (!BE.has(wordAt(t, i - 1))) return false
  const subject = is(t, i - 1, 'be') ? i - 3 : i - 2
  return PERSONS.has(wordAt(t, subject)) && t.kind[i + 1] !== WORD
}
const BE = wordSet("is was am 's 'm 're be are were")
const PERSONS = wordSet('he she i who you')
const TURNS = new Set(['turns', 'turned', 'turning'])
const AGE_BOUNDS = wordSet('older over younger under')

/** "In Texas, 34, ..." is a place and a count. */
const PLACE_BEFORE = wordSet('in from at to of on for across')
