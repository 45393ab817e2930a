import { Is, Kind } from './bits'
import { chunkAt } from './chunk'
import { phraseStart } from './noun-phrase'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { PAPERS } from './words/papers'

const PAPER = new Set(PAPERS.split(' '))
export const isPaperNoun = (lemma: string): boolean => PAPER.has(lemma)
const HUMAN = Kind.People | Kind.Plain | Kind.Criminal
const LONGEST_SUBJECT_WALK = 14

/** What a verb is done to: people (a label, a number, a pronoun), a paper that can be published, another thing, or nothing. */
export type What = 'people' | 'paper' | 'thing' | 'none'

export function objectOf(p: Page, i: number): What {
  if (i >= (p.ceiling[i - 1] as number)) return 'none'
  const b = p.is[i] as number
  if (b & (Is.Mark | Is.To | Is.Be | Is.Have | Is.Modal | Is.Subordinator | Is.And)) return 'none'
  if (b & Is.Pronoun) return 'people'
  // "released pending trial"
  if (wordOf(p, i) === 'pending') return 'none'
  // "held her for 40 days"
  if (wordOf(p, i) === 'her' && !chunkAt(p, i)) return 'people'
  if (b & Is.Preposition && !(b & Is.Adverb)) return 'none'
  const chunk = chunkAt(p, i)
  if (!chunk) return b & (Is.Number | Is.Quantifier) ? 'people' : 'none'
  const { head } = chunk
  if ((p.kind[head] as number) & HUMAN || (p.kind[chunk.first] as number) & Kind.Charged) return 'people'
  if ((p.kind[head] as number) & Kind.Data || PAPER.has(lemmaOf(p, head))) return 'paper'
  if (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|today|yesterday)$/.test(
      wordOf(p, head),
    )
  )
    return 'none'
  if ((p.is[head] as number) & (Is.Adjective | Is.Adverb) && !((p.is[head] as number) & (Is.Noun | Is.Name)))
    return 'none'
  if ((p.is[head] as number) & Is.Name || (p.kind[head] as number) & Kind.Nationality) return 'people'
  for (let u = chunk.first; u < head; u++)
    if ((p.kind[u] as number) & HUMAN && (p.is[u] as number) & Is.Plural) return 'people'
  return 'thing'
}

/** Whether what a participle or passive is said of is a paper: "documents, released Monday", "the report was released". */
export function subjectIsPaper(p: Page, v: number): boolean {
  return isPaper(p, subjectOf(p, v))
}

const isPaper = (p: Page, k: number): boolean =>
  k >= 0 && (((p.kind[k] as number) & Kind.Data) !== 0 || PAPER.has(lemmaOf(p, k)))

/**
 * The head of what a participle or passive is said of; -1 where a pronoun or a mark stands before it. After "were" or a
 * comma a prepositional phrase is passed over ("documents on aliens, released Monday"); right after a noun it is not.
 */
export function subjectOf(p: Page, v: number): number {
  const floor = Math.max(p.floor[v] as number, v - LONGEST_SUBJECT_WALK)
  let apart = false
  for (let k = v - 1; k >= floor; k--) {
    const b = p.is[k] as number
    if (b & (Is.Be | Is.Have | Is.Comma | Is.Modal)) apart = true
    if (b & (Is.Be | Is.Have | Is.Adverb | Is.Comma | Is.Modal | Is.Not | Is.To)) continue
    if (b & (Is.Mark | Is.Pronoun | Is.Relative | Is.And)) return -1
    if (!(b & (Is.Noun | Is.Name)) || (b & Is.Past && !(b & Is.Plural))) return -1
    let before = phraseStart(p, k) - 1
    while (before >= floor && (p.is[before] as number) & (Is.Determiner | Is.Possessive | Is.Number)) before--
    if (!apart || before <= floor || !((p.is[before] as number) & Is.Preposition)) return k
    k = before
  }
  return -1
}
