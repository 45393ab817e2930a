import type { Evidence } from './evidence'

/** Points of its value alone that a number needs to bear out others of its article. */
export const LEAST_STATED = 3

// Points; see evidence.ts.
const LEAST_TIE = 2
const LEAST_BARE = 3.5 // where neither unit nor act nor words agree: only a number that no chance brings
const LEAST_SMALL = 3.5 // a number below a hundred
const LEAST_WORDS = 1.5 // at least one word that no more than every fifth figure has
const LEAST_WORDS_ALONE = 2.5 // where the unit is another: a word that one figure in a dozen has
const LEAST_RARE = 1.4 // of a small number's value: no more than a quarter of all such numbers are figures
const LEAST_BARE_RARE = 2.2 // the same where the words name no act: no more than a ninth

// "Changed" too: 206 people released for 206 detainers declined is a step that print is known to take.
const BEARING = new Set(['same', 'wider', 'changed'])

/** Whether the evidence ties a number to a figure. */
export function isEnough(evidence: Evidence): boolean {
  const { points, valuePoints, population, unit, act, isRepeated, isSmall, related } = evidence
  // "Nearly 600" beside a 512 of the same article is that number, whatever it is said of.
  if (related.relation === 'differs' && valuePoints < LEAST_STATED) return isRepeated && act !== 'apart'
  if (isSmall) return points >= LEAST_SMALL && isSmallBorneOut(evidence)
  const isBorneOut = unit === 'same' || BEARING.has(act) || population.shared >= LEAST_WORDS || isRepeated
  return points >= (isBorneOut && act !== 'apart' ? LEAST_TIE : LEAST_BARE)
}

/** A number below a hundred is tied by its words; by unit and act only where few figures are as small. */
function isSmallBorneOut({ valuePoints, population, unit, act, window, isOneDigit }: Evidence): boolean {
  if (act === 'apart') return false
  if (population.shared >= (unit === 'other count' ? LEAST_WORDS_ALONE : LEAST_WORDS)) return true
  if (unit !== 'same' || isOneDigit || act === 'changed') return false
  return act === 'same' ? valuePoints >= LEAST_RARE || window === 'same' : valuePoints >= LEAST_BARE_RARE
}
