import { Is } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'

const MOST_BRACKETS = 3 // "236(a)(1)(B)"
const LAWS = /^(?:act|code|law|statute|constitution|ina|order|u\.s\.c|bill)$/

/** "Section 236(a) of the immigration statute", "8 U.S.C. 1226": a place in the law, with the law when it is named. */
export function sectionAt(p: Page, u: number): Candidate | null {
  if (!((p.is[u + 1] as number) & Is.Number) || u + 1 >= (p.ceiling[u] as number)) return null
  let next = u + 2
  for (let n = 0; n < MOST_BRACKETS && wordOf(p, next) === '(' && wordOf(p, next + 2) === ')'; n++) next += 3
  if (wordOf(p, next) === 'of') {
    const law = chunkAt(p, next + 1)
    if (law && (LAWS.test(lemmaOf(p, law.head)) || isNamedLaw(p, law.first, law.next))) next = law.next
  }
  return whole(u, next, 'policy', u)
}

const isNamedLaw = (p: Page, first: number, next: number): boolean => {
  for (let u = first; u < next; u++) if (LAWS.test(lemmaOf(p, u))) return true
  return false
}

const LONGEST_PARTY = 4 // words of a party's name

/** "Zadvydas v. Davis", "Trump v. J.G.G.": a case by its parties. `v` is the letter between them. */
export function caseAt(p: Page, v: number): Candidate | null {
  const floor = Math.max(p.floor[v] as number, v - LONGEST_PARTY)
  let first = v
  while (first - 1 >= floor && isNameWord(p, first - 1)) first--
  let next = v + 1
  if (wordOf(p, next) === '.') next++
  let end = next
  while (end < (p.ceiling[v] as number) && end - next < LONGEST_PARTY && isNameWord(p, end)) end++
  return first < v && end > next ? whole(first, end, 'policy', v) : null
}

const isNameWord = (p: Page, u: number): boolean =>
  ((p.is[u] as number) & Is.Capital) !== 0 && !((p.is[u] as number) & (Is.Mark | Is.Preposition | Is.And))
