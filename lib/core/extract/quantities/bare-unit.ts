import { WORD } from '../../text/tokens'
import { is, isCapital } from '../windows/cursor'
import { objectOf } from './act-object'
import { predicateAfter } from './act-predicate'
import { ACTS_OF_PEOPLE } from './acts'
import { isChangeNear } from './change'
import { type FoundQuantity, hasNoun } from './found'
import { knownNumber, type Memory, recalled, sentenceOf } from './memory'
import { nounGroupAt, singularPhrase } from './noun-group'
import { predicateUnit } from './predicate-unit'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { isPlural, singular } from './singular'
import { unitOfNoun } from './unit-of-noun'
import { OTHER, PEOPLE, PLACES } from './units'
import { wordSet } from './word-list'

/** Tokens looked back through for "the number of X" and for the noun a bracket belongs to. */
const LOOK_BACK = 30
/** Tokens looked back through for what moved ("Deaths ... rose to 12"). */
const SUBJECT_REACH = 12

/**
 * The unit of a number with no noun after it: of its whole, of a bracket's sentence, of a predicate, of "the number of
 * X", of what moved, of the same number told before, or of what was counted last. Null when nothing tells.
 */
export function bareUnit(p: Placed, memory: Memory): string | null {
  const whole = wholeAfter(p)
  if (whole) {
    if (whole.unitNoun !== null) return unitOfNoun(whole.unitNoun) ?? (isHeld(p, whole) ? 'detainers' : OTHER)
    return knownNumber(memory, whole.low)?.unit ?? predicateUnit(p, whole.next) ?? recalled(p, memory)
  }
  return (
    inBrackets(p) ??
    frontedWhole(p, memory) ??
    predicateUnit(p, p.q.next) ??
    numberOf(p) ??
    knownNumber(memory, p.q.low)?.unit ??
    (p.previous ? null : (movedSubject(p) ?? objectUnit(p))) ??
    recalled(p, memory)
  )
}

/** "40 of the 900 requests were honored": what jails honor or decline are detainers. */
function isHeld(p: Placed, whole: FoundQuantity): boolean {
  const head = wordAt(p.t, whole.nounNext - 1)
  const act = head === 'requests' ? predicateAfter(p, whole.nounNext).main?.act : undefined
  return act === 'honored' || act === 'declined' || act === 'refused-to-honor'
}

/** "41 of the 206 detainees": the whole that the number is a part of. */
export function wholeAfter(p: Placed): FoundQuantity | null {
  const { t, q, following } = p
  if (!following || q.measure !== 'count' || hasNoun(q) || !is(t, q.next, 'of')) return null
  return following.first <= q.next + 3 ? following : null
}

/** "Deaths rose to 12": what moved is named before the verb. */
function movedSubject(p: Placed): string | null {
  const word = wordAt(p.t, p.q.first - 1)
  const moved = (word === 'to' || word === 'from' || word === 'at') && isChangeNear(p, p.q.first)
  return moved || TOTALS.has(word) || (word === 'at' && TOTALS.has(wordAt(p.t, p.q.first - 2)))
    ? subjectUnit(p)
    : null
}
/** "Removals totaled 271,484", "the daily population was 37,684": the subject is counted. */
const TOTALS = wordSet(`
  totaled totalled total totals reached reach hit numbered number stood stands averaged topped exceeded surpassed passed
  was were is are
`)

/** "ICE arrests 24": people are what is arrested. */
function objectUnit(p: Placed): string | null {
  const found = objectOf(p)
  return found && ACTS_OF_PEOPLE.has(found.act) ? PEOPLE : null
}

/** "ICE arrests have declined 40 percent": what changed is named before the verb. */
export function subjectUnit(p: Placed): string | null {
  const { t } = p
  for (let i = p.q.first - 1; i >= p.from && i >= p.q.first - SUBJECT_REACH; i--) {
    if (t.kind[i] !== WORD || isName(p, i)) continue
    const unit = isPlural(wordAt(t, i)) ? unitOfNoun(singular(wordAt(t, i))) : SUBJECTS.get(wordAt(t, i))
    if (unit) return unit
  }
  return null
}
/** Nouns in the singular that stand for many. */
const SUBJECTS = new Map([
  ['population', 'people'],
  ['headcount', 'people'],
  ['backlog', 'cases'],
  ['caseload', 'cases'],
])

const isName = (p: Placed, i: number): boolean => isCapital(p.text, p.t, i) && i > p.from + 1

/** "Clark County, Nevada (51)": the last thing counted in the sentence that is not itself a place. */
function inBrackets(p: Placed): string | null {
  const { t, q } = p
  if (!is(t, q.first - 1, '(') || !is(t, q.next, ')')) return null
  for (let i = q.first - 2; i >= p.from && i >= q.first - LOOK_BACK; i--) {
    if (t.kind[i] !== WORD || (isCapital(p.text, t, i) && i > p.from) || !isPlural(wordAt(t, i))) continue
    const unit = unitOfNoun(singular(wordAt(t, i)))
    if (unit !== null && !PLACES.has(unit)) return unit
  }
  return null
}

/** "Of 1,200 detainers, 300 were ... and 900 were ...": parts of what the sentence opens with. */
function frontedWhole(p: Placed, { antecedent }: Memory): string | null {
  const sentence = sentenceOf(p)
  if (!p.previous || antecedent?.sentence !== sentence) return null
  return is(p.t, p.article.sentences[sentence] ?? 0, 'of') ? antecedent.unit : null
}

/** "the number of countries that ... fell from 20 to 12". */
function numberOf(p: Placed): string | null {
  const { t } = p
  for (let i = p.q.first - 2; i >= p.from && i >= p.q.first - LOOK_BACK; i--) {
    if (!is(t, i, 'number') || !is(t, i + 1, 'of')) continue
    const group = nounGroupAt(p, i + 2, true)
    return group ? unitOfNoun(singularPhrase(t, group.first, group.next)) : null
  }
  return is(t, p.q.first - 1, 'to') && tollBefore(p) ? 'deaths' : null
}

const tollBefore = (p: Placed): boolean => {
  for (let i = p.q.first - 2; i >= p.from && i >= p.q.first - 8; i--) if (is(p.t, i, 'toll')) return true
  return false
}
