import { NUMBER, WORD } from '../../text/tokens'
import { is } from '../windows/cursor'
import { actAt } from './act-at'
import { ACTS_OF_PEOPLE } from './acts'
import { nounGroupAt, singularPhrase } from './noun-group'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { unitOfNoun } from './unit-of-noun'
import { PEOPLE } from './units'
import { wordSet } from './word-list'

/** Tokens looked ahead through for a predicate. */
const LOOK_AHEAD = 8

/** "435,719 are convicted criminals", "90 had been convicted", "226,847 have pending charges", "15,811 who". */
export function predicateUnit(p: Placed, at: number): string | null {
  const { t } = p
  if (is(t, at, 'who') || is(t, at, 'whom')) return PEOPLE
  for (let i = at; i < Math.min(p.until, at + LOOK_AHEAD); i++) {
    const word = wordAt(t, i)
    if (BREAKS.has(word) || t.kind[i] === NUMBER) break
    if (FILLED.has(word) || FILLED.has(wordAt(t, i + 1))) return 'beds'
    const found = actAt(t, i)
    if (found) return ACTS_OF_PEOPLE.has(found.act) ? PEOPLE : null
    if (HAVE.has(word) && hadBySomebody(p, i + 1)) return PEOPLE
    if (COPULAS.has(word) && i <= at + 1) {
      const group = nounGroupAt(p, i + 1, true)
      if (group?.plural) return unitOfNoun(singularPhrase(t, group.first, group.next))
    }
  }
  return null
}

/** What beds are. */
const FILLED = wordSet('filled occupied')
const BREAKS = wordSet('. ; , and but while although because')
const HAVE = wordSet('have has had having with without lacked')
const COPULAS = wordSet('are were is was')
const HAD = wordSet(`
  record records history histories charge charges conviction convictions children lawyer lawyers
  background backgrounds status felony felonies misdemeanor misdemeanors offense offenses
`)

/** "had no criminal record": only people have records, charges and convictions. */
function hadBySomebody(p: Placed, from: number): boolean {
  for (let i = from; i < Math.min(p.until, from + 6); i++) {
    if (p.t.kind[i] !== WORD) return false
    if (HAD.has(wordAt(p.t, i))) return true
  }
  return false
}
