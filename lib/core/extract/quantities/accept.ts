import { WORD } from '../../text/tokens'
import { glued, is, isCapital, isHyphen } from '../windows/cursor'
import { AFTER_BARE, COUNTED_COMPOUNDS, NOT_BEFORE_ONE, ONE_IDIOMS, PRONOMINAL } from './accept-words'
import { isDenominator, isListMark, isNamePart, linksToDate } from './no-count'
import { type Reader, wordAt } from './reader'
import type { UnitRead } from './unit-after'

/** A number that has been read and must be judged. */
export interface Candidate {
  /** tokens of the number with what limits it */
  first: number
  next: number
  spelled: boolean
  value: number
  unit: UnitRead | null
  /** in brackets after a word of quantity */
  aside: boolean
  ranged: boolean
  /** limited by a hedge: "no fewer than thirty" */
  hedged: boolean
}

/** True when the number counts or measures something rather than being a pronoun, an idiom or a list mark. */
export function isAccepted(r: Reader, c: Candidate): boolean {
  const { t } = r
  if (c.aside || c.ranged) return true
  if (isListMark(r, c) || isDenominator(r, c)) return false
  if (c.unit?.hyphen && c.unit.kind === 'noun') return COUNTED_COMPOUNDS.has(c.unit.noun)
  if (linksToDate(r, c) || isNamePart(r, c)) return false
  if (!c.spelled) return true
  if (c.value === 1) return isOne(r, c)
  if (c.unit !== null || c.hedged) return true
  const after = wordAt(t, c.next)
  if (isHyphen(t, c.next) || isHyphen(t, c.first - 1) || isCapitalName(r, c.first)) return false
  if (AFTER_BARE.has(after)) return true
  // "the two met", "all three": pronouns; "declined four", "Four die" are counts
  return !PRONOMINAL.has(wordAt(t, c.first - 1))
}

function isOne(r: Reader, c: Candidate): boolean {
  const { t } = r
  if (c.unit === null) return false
  if (
    glued(t, c.first) ||
    isCapitalName(r, c.first) ||
    ONE_IDIOMS.has(wordAt(t, c.next)) ||
    is(t, c.next, 'of')
  )
    return false
  const before = wordAt(t, c.first - 1)
  if (c.unit.kind !== 'noun') return true
  // "one listing the facts": a participle, no noun
  if (c.unit.nounNext === c.unit.nounFirst + 1 && c.unit.noun.endsWith('ing')) return false
  return !NOT_BEFORE_ONE.has(before)
}

/** "Uranium One", "Air Force One": a capitalised number at the end of a name. */
const isCapitalName = ({ t, text }: Reader, i: number): boolean =>
  i > 0 && isCapital(text, t, i) && t.kind[i - 1] === WORD && isCapital(text, t, i - 1)
