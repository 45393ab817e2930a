import { Is, Kind } from './bits'
import { type Chunk, chunkAt } from './chunk'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { CRIME_FRONTS, OFFENCE_FRONTS, OFFENCE_TAILS, VAGUE_OFFENCES } from './words/crimes'

const forms = (list: string) => new Set(list.split(/\s+/))
const CRIME_FRONT = forms(CRIME_FRONTS)
/** Words that make a vague word a named offence. */
export const OFFENCE_FRONT = forms(OFFENCE_FRONTS)
export const VAGUE = forms(VAGUE_OFFENCES)
const TAILS = forms(OFFENCE_TAILS)
const TAIL_PREPOSITIONS = forms('against on with under causing involving in of to resulting')

/** How far a noun phrase names an offence: 0 not, 1 only under a word of conviction or charge, 2 by itself. */
export function namesOffence(p: Page, { first, head }: Pick<Chunk, 'first' | 'head'>): 0 | 1 | 2 {
  const kind = p.kind[head] as number
  if (kind & Kind.Offence && !VAGUE.has(lemmaOf(p, head))) return 2
  const front = hasWord(p, first, head, OFFENCE_FRONT)
  if (VAGUE.has(lemmaOf(p, head))) return front ? 2 : 1
  if (!(kind & Kind.Crime)) return 0
  if (front || hasWord(p, first, head, CRIME_FRONT)) return 2
  return /^(?:misdemean|felon)/.test(lemmaOf(p, head)) && first < head ? 2 : 1
}

const hasWord = (p: Page, first: number, head: number, words: Set<string>): boolean => {
  const { lower } = p.article.tokens
  const end = p.first[head] as number
  // hyphenated fronts are one unit of several tokens: any of them counts
  for (let t = p.first[first] as number; t < end; t++) if (words.has(lower[t] as string)) return true
  for (let u = first; u < head; u++) if (words.has(lemmaOf(p, u))) return true
  return false
}

/** The unit after an offence named from i, with what it is done to or with; -1 where none is. `strength` as above. */
export function offenceEnd(p: Page, i: number, strength: 1 | 2): number {
  if (i >= (p.ceiling[i] as number)) return -1
  const gerund = drivingEnd(p, i)
  if (gerund > 0) return gerund
  const chunk = chunkAt(p, i)
  if (!chunk || namesOffence(p, chunk) < strength) return -1
  return offenceTail(p, chunk.next)
}

/** "driving under the influence", "driving while intoxicated". */
function drivingEnd(p: Page, i: number): number {
  if (wordOf(p, i) !== 'driving') return -1
  if (wordOf(p, i + 1) === 'under' || wordOf(p, i + 1) === 'without') {
    const chunk = chunkAt(p, i + 2)
    return chunk ? chunk.next : -1
  }
  return wordOf(p, i + 1) === 'while' && i + 3 <= (p.ceiling[i] as number) ? i + 3 : -1
}

/** Reads on over "against a child", "of a minor", "with a deadly weapon". */
export function offenceTail(p: Page, from: number): number {
  let end = from
  for (let part = 0; part < 2 && end + 1 < (p.ceiling[from - 1] as number); part++) {
    if (!TAIL_PREPOSITIONS.has(wordOf(p, end))) break
    const chunk = chunkAt(p, end + 1)
    if (!chunk || !TAILS.has(lemmaOf(p, chunk.head))) break
    end = chunk.next
  }
  return end
}

const LONGEST_LIST = 12 // members; a text may be one list

/** The unit after a list of offences that starts at i ("murder, rape and kidnapping"); -1 where no offence stands. */
export function offenceListEnd(p: Page, i: number, strength: 1 | 2): number {
  let end = offenceEnd(p, i, strength)
  if (end < 0) return -1
  for (let members = 1; members < LONGEST_LIST; members++) {
    let k = end
    const ceiling = p.ceiling[i] as number
    while (k < ceiling && (p.is[k] as number) & (Is.Comma | Is.And | Is.Closes)) k++
    if (k === end || k >= ceiling) break
    const next = offenceEnd(p, k, strength)
    if (next < 0) break
    end = next
  }
  return end
}
