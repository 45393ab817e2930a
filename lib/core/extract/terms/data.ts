import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import { hasFront, isProperName } from './heads'
import { isCompounded, phraseStart } from './noun-phrase'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { isVerbAt } from './verb-or-noun'
import { DATA_FRONTS, DATA_WEAK, OBTAINED } from './words/data'

const WEAK = new Set(DATA_WEAK.split(' '))
const FRONTS = new Set(DATA_FRONTS.split(' '))
const GOT = new Set(OBTAINED.split(' '))
/** "phone numbers", "sports figures" */
const NOT_DATA = new Set(
  'phone telephone security sports establishment political party public-figure religious authority historical'.split(
    ' ',
  ),
)
export const isWeakData = (lemma: string): boolean => WEAK.has(lemma)

/** Letters, reports, documents and numbers, with how they were got; not "the number of", not "criminal records". */
export function dataAt(p: Page, h: number): Candidate | null {
  const bits = p.is[h] as number
  if (!(bits & Is.Noun) || (bits & (Is.Verb | Is.Past) && isVerbAt(p, h)) || isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  const lemma = lemmaOf(p, h)
  if (isProperName(p, first, h) && lemma !== 'report') return null
  if (/^numbers?$/.test(lemma) && wordOf(p, h + 1) === 'of') return null
  if (!((p.kind[h] as number) & Kind.Data) && !(first < h && hasFront(p, first, h, FRONTS))) return null
  if (hasFront(p, first, h, NOT_DATA)) return null
  // a public figure is no number
  if (
    lemma === 'figure' &&
    !(bits & Is.Plural) &&
    !/^(?:that|this)$/.test(wordOf(p, first - 1)) &&
    !(first < h && hasFront(p, first, h, FRONTS))
  )
    return null
  if (/^records?$/.test(lemma) && hasFront(p, first, h, new Set(['criminal', 'arrest', 'conviction'])))
    return null
  for (let u = first; u < h; u++)
    if ((p.kind[u] as number) & Kind.Evaluation) return whole(first, h + 1, 'evaluation', h)
  return whole(first, obtainedEnd(p, h + 1), 'data', h)
}

/** "obtained under a Freedom of Information Act request": how it was got, not by whom (C6). */
function obtainedEnd(p: Page, from: number): number {
  if (from + 2 >= (p.ceiling[from - 1] as number) || !GOT.has(lemmaOf(p, from))) return from
  if (!/^(?:under|through|via)$/.test(wordOf(p, from + 1))) return from
  const chunk = chunkAt(p, from + 2)
  if (!chunk) return from
  const more = wordOf(p, chunk.next) === 'of' ? chunkAt(p, chunk.next + 1) : null
  return more ? more.next : chunk.next
}
