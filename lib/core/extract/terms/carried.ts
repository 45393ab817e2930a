import { Is, Kind } from './bits'
import { chunkAt } from './chunk'
import type { Page } from './page'
import type { Status } from './status'
import { lemmaOf, wordOf } from './unit'

const status = (next: number, verdict: Status['verdict'] = 'status'): Status => ({
  next,
  verdict,
  tail: -1,
  tailNext: -1,
})

const PAPERS =
  /^(?:card|green-card|visa|permit|status|application|petition|i-485|i-130|i-589|case|claim|appeal|protection|asylum|daca|tps|parole|passport|license|residency|citizenship|sponsor|tattoo|ankle-monitor|ankle-bracelet|order|slate|job|infraction|ticket|citation)$/
const STATED =
  /^(?:valid|pending|expired|approved|temporary|legal|lawful|work|green|protected|open|clean|active|final|asylum|visa|u\.s|immigration|tourist|student|traffic|removal|deportation|gang|minor|protective|revoked)$/

/** "with a valid green card", "with three DUIs", "with a clean slate": papers, a case or an offence that people carry. */
export function carriedEnd(p: Page, head: number, next: number, word: string): Status | null {
  if (word !== 'with' && word !== 'without' && word !== 'holding') return null
  if ((p.kind[head] as number) & Kind.Offence && (p.is[head] as number) & Is.Plural)
    return status(next, word === 'with' ? 'called-criminal' : 'cleared')
  if (wordOf(p, head) === 'records' && wordOf(p, head - 1) === word)
    return status(next, word === 'without' ? 'cleared' : 'called-criminal')
  if (lemmaOf(p, head) === 'record' && /^(?:a|any|no)$/.test(wordOf(p, head - 1)))
    return status(next, wordOf(p, head - 1) === 'no' || word === 'without' ? 'cleared' : 'called-criminal')
  if (!PAPERS.test(lemmaOf(p, head)) && !/^(?:i|g)-?\d/.test(wordOf(p, head))) return null
  if (lemmaOf(p, head) === 'order' && wordOf(p, next) === 'of') return null
  for (let u = head - 1; u >= (p.floor[head] as number) && head - u < 4; u--)
    if (STATED.test(wordOf(p, u))) return status(next)
  return /^(?:green-card|visa|tattoo|daca|tps)$/.test(lemmaOf(p, head)) ? status(next) : null
}

const STANDING =
  /^(?:parole|visa|status|permit|claim|case|application|asylum|order|appeal|tps|daca|petition|work-permit|papers?|conviction|charge|record|sentence|term|protection|green-card|deportation|removal|crime|offense)s?$/

/** "whose parole was revoked", "whose asylum claims were denied": what became of their standing. */
export function whose(p: Page, i: number): Status | null {
  const chunk = chunkAt(p, i + 1)
  if (!chunk || !STANDING.test(wordOf(p, chunk.head))) return null
  let k = chunk.next
  const ceiling = p.ceiling[i] as number
  while (k < ceiling && k - chunk.next < 4 && (p.is[k] as number) & (Is.Be | Is.Have | Is.Adverb | Is.Not))
    k++
  return k > chunk.next && k < ceiling && (p.is[k] as number) & (Is.Past | Is.Adjective)
    ? status(k + 1)
    : null
}

/** "traveling alone", "brought here as children", "born abroad". */
export function accompanied(p: Page, i: number): Status | null {
  const word = wordOf(p, i)
  const next = wordOf(p, i + 1)
  if (/^travel/.test(word) || word === 'arriving' || word === 'crossing')
    return /^(?:alone|together|solo|unaccompanied)$/.test(next) ? status(i + 2) : null
  if (word !== 'brought' && word !== 'born') return null
  if (!/^(?:here|abroad|over|overseas)$/.test(next)) return null
  if (wordOf(p, i + 2) !== 'as') return status(i + 2)
  let k = i + 3
  while (k < (p.ceiling[i] as number) && (p.is[k] as number) & Is.Determiner) k++
  return status(k + 1)
}
