import { Is, Kind } from './bits'
import { type Candidate, type Facet, whole } from './candidate'
import { isCompounded, phraseStart } from './noun-phrase'
import { namesOffence, offenceEnd, offenceTail } from './offence'
import type { Page } from './page'
import { pairedSheet } from './rap-sheet'
import { committed } from './status'
import { wordOf } from './unit'
import { verbGroup } from './verb-group'
import { isVerbAt } from './verb-or-noun'
import { predicateAt, type Verdict } from './verdict'

/** A denied verdict leaves plain people: "no criminal record". */
const facetOfVerdict = (verdict: Verdict): Facet => (verdict === 'cleared' ? 'people' : verdict)

/** A predicate of conviction or charge without its people: "had been convicted of a crime". */
export function verdictTermAt(p: Page, u: number): Candidate | null {
  const found = predicateAt(p, u)
  if (!found) return null
  // before a noun it is an adjective of it: "convicted criminals"
  if (found.next === u + 1 && found.tail < 0 && nounFollows(p, u + 1)) return null
  const group = verbGroup(p, u)
  const facet: Facet = group.negated ? 'people' : facetOfVerdict(found.verdict)
  return { first: group.first, next: found.next, facet, head: u, tail: found.tail, tailNext: found.tailNext }
}

const nounFollows = (p: Page, u: number): boolean =>
  u < (p.ceiling[u - 1] as number) &&
  ((p.is[u] as number) & (Is.Noun | Is.Adjective | Is.Name)) !== 0 &&
  ((p.is[u] as number) & (Is.Preposition | Is.Adverb)) === 0

/** "pending charges", "prior convictions", "criminal histories" where no people noun takes them in. */
export function sheetTermAt(p: Page, h: number): Candidate | null {
  const bits = p.is[h] as number
  if (!(bits & Is.Noun) || (bits & (Is.Verb | Is.Past) && isVerbAt(p, h)) || isCompounded(p, h)) return null
  const first = offencesBefore(p, phraseStart(p, h))
  const sheet = pairedSheet(p, { first, head: h, next: h + 1 })
  if (!sheet) return null
  const none = first > (p.floor[h] as number) && /^(?:no|without)$/.test(wordOf(p, first - 1))
  if (none) return whole(first - 1, sheet.next, 'people', h)
  const neither = neitherBefore(p, first)
  if (neither >= 0) return whole(neither, sheet.next, 'people', h)
  const facing =
    first > (p.floor[h] as number) &&
    sheet.verdict === 'charged' &&
    /^fac(?:e|es|ed|ing)$/.test(wordOf(p, first - 1))
  return whole(facing ? first - 1 : first, sheet.next, facetOfVerdict(sheet.verdict), h)
}

/** "homicide or manslaughter convictions": offences that share the noun. */
function offencesBefore(p: Page, first: number): number {
  let from = first
  while (
    from - 2 >= (p.floor[first] as number) &&
    (p.is[from - 1] as number) & Is.And &&
    (p.kind[from - 2] as number) & Kind.Offence &&
    (p.kind[from] as number) & Kind.Offence
  )
    from = phraseStart(p, from - 2)
  return from
}

/** "neither a conviction nor a pending charge": the unit of "neither"; -1 where it does not stand. */
function neitherBefore(p: Page, first: number): number {
  let k = first - 1
  const floor = p.floor[first] as number
  while (k >= floor && (p.is[k] as number) & Is.Determiner && wordOf(p, k) !== 'neither') k--
  return k >= floor && wordOf(p, k) === 'neither' ? k : -1
}

/** An offence by name that no word of conviction or charge governs, or a crime committed. */
export function offenceTermAt(p: Page, h: number): Candidate | null {
  if (wordOf(p, h) === 'driving') {
    const end = offenceEnd(p, h, 2)
    return end > h + 1 ? whole(h, end, 'offence', h) : null
  }
  const bits = p.is[h] as number
  if (bits & (Is.Verb | Is.Past) && isVerbAt(p, h)) return null
  if (isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  const before = committing(p, first)
  if (before >= 0) {
    const found = committed(p, before)
    // "have committed crimes" says who they are, "to commit crimes" what may follow
    const ahead = before > (p.floor[h] as number) && ((p.is[before - 1] as number) & (Is.To | Is.Modal)) !== 0
    if (found) return whole(before, found.next, ahead ? 'consequence' : 'called-criminal', h)
  }
  if (namesOffence(p, { first, head: h }) < 2) return null
  return whole(first, offenceTail(p, h + 1), 'offence', h)
}

/** The verb "committed" before a crime with its articles and numbers; -1 where it does not stand. */
function committing(p: Page, first: number): number {
  let k = first - 1
  const floor = p.floor[first] as number
  while (k >= floor && (p.is[k] as number) & (Is.Determiner | Is.Number | Is.Quantifier)) k--
  return k >= floor && /^commit(?:ted|ting|s)?$/.test(wordOf(p, k)) ? k : -1
}
