import { Is, Kind } from './bits'
import type { Candidate, Facet } from './candidate'
import { isCountry } from './country'
import { isInStory } from './in-story'
import { isCompounded, phraseStart } from './noun-phrase'
import type { Page } from './page'
import { attributesAfter } from './relative'
import { isSource } from './source'
import type { Status } from './status'
import { isAdult, speaksOfAdults, speaksOfChildren, speaksOfEnforcement } from './topic'
import { lemmaOf, wordOf } from './unit'
import { BOUND_LABELS, CRIMINAL_FRONTS, PLAIN_YOUNG } from './words/people'
import { KIN, ROLES, TRADES } from './words/story-people'

const forms = (list: string) => new Set(list.split(' '))
const BOUND = forms(BOUND_LABELS)
const FRONTS = forms(CRIMINAL_FRONTS)
const YOUNG = forms(`${PLAIN_YOUNG} ${KIN} ${TRADES} ${ROLES}`)
/** Words that call people a danger without calling them criminal. */
const DANGEROUS = /^(?:dangerous|violent|destructive|hardened|bad)$/
const CHILDREN = forms('child minor kid youth juvenile')
/** Words before people that put them outside enforcement. */
const NOT_UNDER = forms('innocent american americans ordinary everyday law-abiding british young working')
/** What a bound label needs before it. */
const BOUND_FRONT: Record<string, RegExp> = {
  seeker: /^asylum/,
  holder: /^(?:green|card|visa|green-card)/,
  national: /^(?:foreign|third|mexican|.*(?:an|ese|ian|ish|i))$/,
  citizen: /^(?!american)(?:mexican|foreign|chinese|non-u|.*(?:an|ese|ian))$/,
  resident: /^(?:permanent|undocumented|unauthorized|legal|illegal|non)/,
  unit: /^family$/,
  population:
    /^(?:unauthorized|undocumented|foreign-born|detained|immigrant|migrant|illegal|noncitizen|alien|inmate)$/,
  arrival: /^(?:new|recent|border|migrant|illegal|unauthorized)$/,
  recipient: /^(?:daca|tps|asylum|parole)$/,
  applicant: /^(?:asylum|visa|green|green-card|refugee|parole)$/,
  claimant: /^asylum$/,
  violator: /^(?:immigration|status|visa|repeat|border|human|rights)$/,
  beneficiary: /^(?:daca|tps|parole)$/,
  member: /^(?:gang|cartel|ms|ms-13|terrorist|aragua)$/,
}

/**
 * A noun phrase for people under enforcement whose head is h, with what is said of their standing; and the phrase
 * without it, for where another term takes what follows. Empty where h is no such head.
 */
export function peopleAt(p: Page, h: number): Candidate[] {
  const full = peoplePhraseAt(p, h)
  if (!full) return []
  if (full.next === h + 1 && full.tail < 0) return [full]
  const kinds = (p.kind[h] as number) | frontKinds(p, full.first, h)
  return [full, { ...full, next: h + 1, facet: facetOf(kinds, []), tail: -1, tailNext: -1 }]
}

function peoplePhraseAt(p: Page, h: number): Candidate | null {
  const kind = p.kind[h] as number
  const bits = p.is[h] as number
  if (!(bits & Is.Noun) || isCompounded(p, h) || !canBeHead(p, h)) return null
  const first = phraseStart(p, h)
  const front = frontKinds(p, first, h)
  const lemma = lemmaOf(p, h)
  if (lemma === 'uc' && !speaksOfChildren(p)) return null
  if (BOUND.has(lemma) && !boundBy(p, first, h, lemma)) return null
  if (isDriverOrDealer(lemma) && !hasFront(p, first, h, FRONTS)) return null
  const plain = (kind & Kind.Plain) !== 0
  const after = attributesAfter(
    p,
    h + 1,
    plain && (!YOUNG.has(lemma) || isAdult(lemma)) && !(front & (Kind.Status | Kind.Immigration)),
  )
  if (plain && isSource(p, first, after.next)) return null
  // "$250 per person" measures
  if (plain && wordOf(p, first - 1) === 'per') return null
  if (plain && !isUnderEnforcement(p, first, h, front, after.verdicts.length > 0)) return null
  const facet = facetOf(kind | front, after.verdicts)
  // "they are not criminals"
  if (facet === 'called-criminal' && first > (p.floor[h] as number) && wordOf(p, first - 1) === 'not') {
    return { first: first - 1, next: after.next, facet: 'people', head: h, tail: -1, tailNext: -1 }
  }
  return { first, next: after.next, facet, head: h, tail: after.tail, tailNext: after.tailNext }
}

const isDriverOrDealer = (lemma: string) => lemma === 'driver' || lemma === 'dealer' || lemma === 'lord'

/** "those convicted of homicide", "everyone in the country illegally": the pronoun is a head only with what follows it. */
export function thoseAt(p: Page, i: number): Candidate | null {
  const after = attributesAfter(p, i + 1, true)
  if (after.next === i + 1) return null
  return {
    first: i,
    next: after.next,
    facet: facetOf(Kind.Plain, after.verdicts),
    head: i,
    tail: after.tail,
    tailNext: after.tailNext,
  }
}

/** Facet by the words: a charge before a conviction before a word for crime; what is denied counts as nothing said. */
export function facetOf(kinds: number, verdicts: Status['verdict'][]): Facet {
  if (verdicts.includes('charged') || kinds & Kind.Charged) return 'charged'
  if (verdicts.includes('convicted') || kinds & Kind.Convicted) return 'convicted'
  if (verdicts.includes('called-criminal') || kinds & (Kind.Criminal | Kind.CriminalWord))
    return 'called-criminal'
  return 'people'
}

/** Adjectives used as nouns: "illegals", "the undocumented", "a criminal"; not before another noun. */
function canBeHead(p: Page, h: number): boolean {
  const bits = p.is[h] as number
  if (!(bits & Is.Adjective) || bits & Is.Plural) return true
  const before = h > (p.floor[h] as number) ? (p.is[h - 1] as number) : 0
  if (
    h + 1 < (p.ceiling[h] as number) &&
    (p.is[h + 1] as number) & (Is.Noun | Is.Adjective | Is.Name) &&
    !((p.is[h + 1] as number) & (Is.Verb | Is.Past))
  )
    return false
  if (h > (p.floor[h] as number) && (p.kind[h - 1] as number) & Kind.Nationality) return true
  return (
    (before & (Is.Determiner | Is.Possessive | Is.Adjective | Is.Number)) !== 0 &&
    (((p.kind[h] as number) & (Kind.Criminal | Kind.Plain)) !== 0 ||
      /^(?:the|an|these|those)$/.test(wordOf(p, h - 1)))
  )
}

function frontKinds(p: Page, first: number, h: number): number {
  let kinds = 0
  for (let u = first; u < h; u++) {
    const kind = p.kind[u] as number
    // "non-criminal", "not convicted": the word denies
    if (!((p.is[u] as number) & Is.Not)) kinds |= kind & ~(Kind.People | Kind.Plain)
    if (kind & Kind.People) kinds |= Kind.Immigration
  }
  return kinds
}

const hasFront = (p: Page, first: number, h: number, words: Set<string>): boolean => {
  const { lower } = p.article.tokens
  for (let t = p.first[first] as number; t < (p.first[h] as number); t++)
    if (words.has(lower[t] as string)) return true
  for (let u = first; u < h; u++) if (words.has(lemmaOf(p, u))) return true
  return false
}

function boundBy(p: Page, first: number, h: number, lemma: string): boolean {
  // "a citizen of Jamaica"
  if (
    lemma === 'citizen' &&
    wordOf(p, h + 1) === 'of' &&
    isCountry(p, /^(?:el|the|costa)$/.test(wordOf(p, h + 2)) ? h + 3 : h + 2)
  )
    return true
  // "nationals of Honduras"
  if (lemma === 'national' && (p.is[h] as number) & Is.Plural && wordOf(p, h + 1) === 'of') return true
  const needed = BOUND_FRONT[lemma] as RegExp
  for (let u = first; u < h; u++) if (needed.test(wordOf(p, u)) || needed.test(lemmaOf(p, u))) return true
  // "their own nationals", "its nationals": somebody's
  const before = first > (p.floor[h] as number) ? (p.is[first - 1] as number) : 0
  return (
    lemma === 'national' &&
    ((p.is[h] as number) & Is.Plural) !== 0 &&
    ((before & Is.Possessive) !== 0 || wordOf(p, h - 1) === 'own')
  )
}

/** Whose client: a lawyer speaks. */
const isClient = (p: Page, first: number): boolean =>
  first > (p.floor[first] as number) && ((p.is[first - 1] as number) & Is.Possessive) !== 0

/** "free two men", "the man was deported"; later "both men", "the men", "one of the men". */
function isAdultMeant(p: Page, first: number, h: number): boolean {
  if (first < h && !ALONE.test(wordOf(p, first))) return isDoneTo(p, first, h)
  if (/^(?:of|named|like|whose|killed|raped|said|who)$/.test(wordOf(p, h + 1)) && wordOf(p, h + 1) !== 'who')
    return false
  const before = first > (p.floor[first] as number) ? wordOf(p, first - 1) : ''
  if (/^(?:the|both|these|those|two|three|four|five)$/.test(before) && speaksOfAdults(p)) return true
  return isDoneTo(p, first, h)
}

const ALONE = /^(?:young|other|same|second|first|third|older|deported|detained|released|arrested)$/

/** The object of an act of enforcement, or the subject of its passive. */
function isDoneTo(p: Page, first: number, h: number): boolean {
  let k = first - 1
  const floor = p.floor[first] as number
  while (
    k >= floor &&
    (p.is[k] as number) & (Is.Determiner | Is.Number | Is.Quantifier) &&
    !((p.is[k] as number) & Is.Subordinator)
  )
    k--
  if (k >= floor && (p.kind[k] as number) & DONE && (p.is[k] as number) & (Is.Verb | Is.Past | Is.Ing))
    return true
  // "who groped a teen was freed": the object of another verb is nobody's subject
  if (
    k >= floor &&
    (p.is[k] as number) & (Is.Verb | Is.Past | Is.Ing | Is.Preposition) &&
    !((p.is[k] as number) & Is.Subordinator)
  )
    return false
  if (/^(?:posted|made)$/.test(wordOf(p, h + 1)) && /^(?:bond|bail)$/.test(wordOf(p, h + 2))) return true
  for (let i = h + 1; i < (p.ceiling[h] as number) && i - h < MOST_BETWEEN; i++) {
    if ((p.kind[i] as number) & DONE) return ((p.is[i - 1] as number) & (Is.Be | Is.Adverb)) !== 0
    if (/^(?:let|given|wanted|taken|handed|turned)$/.test(wordOf(p, i)))
      return ((p.is[i - 1] as number) & Is.Be) !== 0
    if (!((p.is[i] as number) & (Is.Be | Is.Have | Is.Adverb | Is.Not | Is.Modal | Is.Relative))) return false
  }
  return false
}

const DONE = Kind.Release | Kind.Agency | Kind.Hold | Kind.Convicted | Kind.Charged
const MOST_BETWEEN = 6 // units of auxiliaries

/** Whether a plain word is meant of people under enforcement: by what is said of them, or by what the sentence is about. */
function isUnderEnforcement(p: Page, first: number, h: number, front: number, said: boolean): boolean {
  for (let u = first; u < h; u++) if (NOT_UNDER.has(wordOf(p, u)) || lemmaOf(p, u) === 'citizen') return false
  if (lemmaOf(p, h) === 'family' && !(front & Kind.Status) && lemmaOf(p, h - 1) !== 'migrant')
    return (
      (first === h || (front & Kind.Nationality) !== 0) && (isDoneTo(p, first, h) || isInStory(p, first, h))
    )
  if (said || front & (Kind.CriminalWord | Kind.Convicted | Kind.Charged | Kind.Status | Kind.Immigration))
    return true
  for (let u = first; u < h; u++) if (DANGEROUS.test(wordOf(p, u))) return true
  const lemma = lemmaOf(p, h)
  if (YOUNG.has(lemma)) {
    if (front & (Kind.Hold | Kind.Agency | Kind.Release)) return true
    if (front & Kind.Nationality && speaksOfEnforcement(p, h)) return true
    if (lemma === 'client') return isClient(p, first)
    if (isAdult(lemma) && isAdultMeant(p, first, h)) return true
    if ((CHILDREN.has(lemma) && speaksOfChildren(p)) || isDoneTo(p, first, h)) return true
    return isInStory(p, first, h)
  }
  return (
    speaksOfEnforcement(p, h) ||
    isCounted(p, first, h) ||
    /^(?:die|died|dying|perish|perished)$/.test(wordOf(p, h + 1)) ||
    /^(?:dying|perishing|suffering|disappearing|vanishing)$/.test(wordOf(p, h + 2))
  )
}

/** "10,232 people on the list", "how many people", "those people": counted or pointed at, the article's own people. */
function isCounted(p: Page, first: number, h: number): boolean {
  if (first < h || first <= (p.floor[h] as number) || !((p.is[h] as number) & Is.Plural)) return false
  if (
    /^(?:live|lived|living|voted|marched|attended|protested|watched|signed|gathered|in|across|worldwide)$/.test(
      wordOf(p, h + 1),
    )
  )
    return false
  const before = p.is[first - 1] as number
  if (before & Is.Number) return !/^(?:million|billion)$/.test(wordOf(p, first - 1))
  return (
    /^(?:these|those)$/.test(wordOf(p, first - 1)) ||
    (wordOf(p, first - 1) === 'many' && wordOf(p, first - 2) === 'how')
  )
}
