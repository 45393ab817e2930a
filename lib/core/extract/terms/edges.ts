import { Is } from './bits'
import type { Candidate } from './candidate'
import type { Page } from './page'
import { wordOf } from './unit'

/** "(NDD)" after a name of as many words or more; longer brackets are asides. */
const LONGEST_ABBREVIATION = 6

/** A term with its edges as the conventions have them: no article, possessive or mark at either end, its abbreviation in. */
export function finished(p: Page, candidate: Candidate): Candidate {
  let { first, next } = candidate
  while (first < next - 1 && isLoose(p, first)) first++
  while (next - 1 > first && (p.is[next - 1] as number) & (Is.Mark | Is.Comma)) next--
  return {
    first,
    next: abbreviationEnd(p, first, next),
    facet: candidate.facet,
    head: candidate.head,
    tail: candidate.tail,
    tailNext: candidate.tailNext,
  }
}

function isLoose(p: Page, u: number): boolean {
  const b = p.is[u] as number
  if (b & Is.Opens) return false
  if (b & Is.Mark) return true
  if (/^(?:whole|entire|same)$/.test(wordOf(p, u))) return true
  return (b & Is.Possessive) !== 0
}

/** "non-detained docket (NDD)": a bracketed word in capitals that starts with the phrase's first letter. */
function abbreviationEnd(p: Page, first: number, next: number): number {
  if (next + 2 >= p.count || wordOf(p, next) !== '(' || wordOf(p, next + 2) !== ')') return next
  const { tokens, text } = p.article
  const token = p.first[next + 1] as number
  const word = text.slice(tokens.start[token], tokens.end[token])
  if (word.length < 2 || word.length > LONGEST_ABBREVIATION || word !== word.toUpperCase()) return next
  return wordOf(p, first)[0] === word[0]?.toLowerCase() ? next + 3 : next
}
