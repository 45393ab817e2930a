import { Is } from './bits'
import type { Candidate } from './candidate'
import { LEXICON } from './lexicon'
import { CLOSED } from './noun-phrase'
import type { Page } from './page'
import { endOf, startOf } from './unit'

/** The dictionary form of the word that carries the sense. */
export function headWord(p: Page, { head }: Candidate): string {
  return p.row[head] ? (LEXICON.lemmas[p.lemma[head] as number] as string) : printed(p, head)
}

/** A unit as printed, in lower case; of one token without a copy. */
function printed(p: Page, u: number): string {
  const first = p.first[u] as number
  if (p.next[u] === first + 1) return p.article.tokens.lower[first] as string
  return p.article.text.slice(startOf(p, u), endOf(p, u + 1)).toLowerCase()
}

/** The other words of sense, as printed, in lower case and in order. */
export function modifierWords(p: Page, { first, next, head }: Candidate): string[] {
  const out: string[] = []
  for (let u = first; u < next; u++) {
    const b = p.is[u] as number
    if (u === head || b & Is.Mark || (b & CLOSED && !(b & (Is.Adjective | Is.Not)))) continue
    out.push(printed(p, u))
  }
  return out
}
