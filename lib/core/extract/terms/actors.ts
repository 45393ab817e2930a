import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { isCountry } from './country'
import { facetByHead, isProperName } from './heads'
import { isCompounded, phraseStart } from './noun-phrase'
import type { Page } from './page'
import { isSource } from './source'
import { lemmaOf, wordOf } from './unit'

/** Administrations, camps, publics and officers as actors; not the words that name a cited source, nor titles before names. */
export function actorAt(p: Page, h: number): Candidate | null {
  const bits = p.is[h] as number
  if (isCamp(p, h)) return whole(phraseStart(p, h), h + 1, 'actor', h)
  if (!(bits & Is.Noun) || isCompounded(p, h)) return null
  if (bits & Is.Adjective && !(bits & Is.Plural)) return null
  // "in court", "the authority to detain", "fed up"
  if (
    /^(?:court|district-court|appeals-court|authority|fed)$/.test(lemmaOf(p, h)) &&
    !(bits & Is.Plural) &&
    phraseStart(p, h) === h
  )
    return null
  const first = phraseStart(p, h)
  if (facetByHead(p, first, h) !== 'actor') return null
  // "Detention Watch Network", "House Judiciary Committee": bodies by name are no actors
  if (BODIES.test(lemmaOf(p, h)) && isProperName(p, first, h)) return null
  if (
    lemmaOf(p, h) === 'citizen' &&
    wordOf(p, h + 1) === 'of' &&
    isCountry(p, /^(?:el|the|costa)$/.test(wordOf(p, h + 2)) ? h + 3 : h + 2)
  )
    return null
  if (lemmaOf(p, h) === 'government' && first === h && wordOf(p, h - 1) !== 'the') return null
  if (hasNationality(p, first, h) || isTitle(p, h) || isStandIn(p, h) || isSource(p, first, h + 1))
    return null
  // "take back their citizens": another country's are those under enforcement
  const owned =
    lemmaOf(p, h) === 'citizen' &&
    first > (p.floor[h] as number) &&
    /^(?:their|its|own)$/.test(wordOf(p, first - 1))
  return whole(first, h + 1, owned ? 'people' : 'actor', h)
}

const BODIES =
  /^(?:committee|subcommittee|group|organization|network|alliance|council|league|association|union|fund|foundation|center|clinic|company|firm|corporation|board|panel|team|unit|force|coalition|movement|federation|court|caucus)$/

/** "the anti-borders Left": a capital inside a sentence makes the camp. */
function isCamp(p: Page, h: number): boolean {
  if (wordOf(p, h) !== 'left' || p.titled[h] || h === p.floor[h]) return false
  return (
    ((p.is[h] as number) & Is.Capital) !== 0 &&
    ((p.is[h - 1] as number) & (Is.Determiner | Is.Adjective | Is.Unknown)) !== 0
  )
}

/** One politician stands in for a name; several are a camp. */
const isStandIn = (p: Page, h: number): boolean =>
  !((p.is[h] as number) & Is.Plural) &&
  /^(?:lawmaker|politician|mayor|legislator|official|commissioner|prosecutor|advocate|activist|critic|opponent|democrat|republican|supporter|leader|deputy|appropriator|negotiator|magistrate|legislator|delegate|alderman|trustee)$/.test(
    lemmaOf(p, h),
  )

/** "Central American families" may be those under enforcement. */
const hasNationality = (p: Page, first: number, h: number): boolean => {
  for (let u = first; u < h; u++) if ((p.kind[u] as number) & Kind.Nationality) return true
  return false
}

const isTitle = (p: Page, h: number): boolean =>
  h + 1 < (p.ceiling[h] as number) &&
  ((p.is[h] as number) & Is.Plural) === 0 &&
  ((p.is[h + 1] as number) & Is.Name) !== 0
