import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import { facetByHead } from './heads'
import { isCompounded, phraseStart } from './noun-phrase'
import { subjectOf } from './object'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { isVerbAt } from './verb-or-noun'
import { JUDGED, WEAK_JUDGING } from './words/evaluation'
import { MORE_JUDGING, MORE_WEAK } from './words/judging-more'

const JUDGED_NOUNS = new Set(JUDGED.split(/\s+/))
const WEAK = new Set(`${WEAK_JUDGING} ${MORE_WEAK}`.split(' '))
const HUMAN = Kind.People | Kind.Plain | Kind.Criminal
export const isWeakJudging = (word: string): boolean => WEAK.has(word)

/** What words of judgement are said of before a noun; of other things ("outdated computers") they describe. */
const MORE = new Set(MORE_JUDGING.split(' '))
const AFFAIRS =
  /^(?:system|process|government|administration|agency|practice|order|plan|move|tactic|conduct|treatment|condition|campaign|operation|crackdown|response|rhetoric|attack|argument|logic|defense|excuse|spending|cost|scheme|deal|ruling|reading|interpretation|behavior|act|action|effort|regime|border|program|allegation|accusation|charge|measure|rule|enforcement|raid|policies|promise|crime|increase|spike|pace|detention|release)$/
const isAffair = (p: Page, first: number, head: number): boolean =>
  AFFAIRS.test(lemmaOf(p, head)) || facetByHead(p, first, head) === 'policy'

const BREAKABLE = /^(?:system|border|promise|process|policy|law|agency|immigration|program|asylum)$/

/** A judging adjective: alone as a predicate ("simply inexcusable"), with its noun when that is judged ("horrific consequences"). */
export function judgingAdjectiveAt(p: Page, i: number): Candidate | null {
  const strong = ((p.kind[i] as number) & Kind.Evaluation) !== 0
  const first = manner(p, i)
  // "has broken rules" is a deed
  if (
    first > (p.floor[i] as number) &&
    (p.is[i] as number) & Is.Past &&
    (p.is[first - 1] as number) & Is.Have
  )
    return null
  const chunk = chunkAt(p, i)
  if (chunk && chunk.head > i && chunk.first === i && (p.is[chunk.head] as number) & (Is.Noun | Is.Unknown)) {
    const kind = p.kind[chunk.head] as number
    if (JUDGED_NOUNS.has(lemmaOf(p, chunk.head)) || kind & (Kind.Data | Kind.Evaluation)) {
      if (
        !strong &&
        !(kind & (Kind.Data | Kind.Evaluation)) &&
        !/^(?:consequence|result)$/.test(lemmaOf(p, chunk.head))
      )
        return null
      return whole(phraseStart(p, chunk.head), chunk.head + 1, 'evaluation', i)
    }
    if (!strong || kind & (HUMAN | Kind.Offence | Kind.Crime)) return null
    if (MORE.has(wordOf(p, i)) && !isAffair(p, chunk.first, chunk.head)) return null
    // "broken toilets" are things
    if (wordOf(p, i) === 'broken' && !BREAKABLE.test(lemmaOf(p, chunk.head))) return null
    return whole(first, i + 1, 'evaluation', i)
  }
  if (!strong && (!isPredicate(p, first) || !isJudged(p, i, first))) return null
  return whole(first, i + 1, isOfPeople(p, i, first) ? 'people' : 'evaluation', i)
}

/** "who was dangerous", "all of them are dangerous": said of people it calls them so, and judges nothing. */
function isOfPeople(p: Page, i: number, first: number): boolean {
  if (!CALLS.test(wordOf(p, i))) return false
  let k = first - 1
  const floor = p.floor[i] as number
  while (k >= floor && (p.is[k] as number) & (Is.Be | Is.Have | Is.Modal | Is.Adverb | Is.Not)) k--
  return (
    k >= floor &&
    (((p.kind[k] as number) & HUMAN) !== 0 ||
      /^(?:they|them|who|he|she|these|those|all|most)$/.test(wordOf(p, k)))
  )
}

const CALLS = /^(?:dangerous|violent|harmless|peaceful|law-abiding|hardworking|noncriminal)$/

const MOST_ADVERBS = 3

/** Adverbs of degree belong: "beyond disturbing", "simply inexcusable". */
function manner(p: Page, i: number): number {
  let k = i
  const floor = p.floor[i] as number
  while (k - 1 >= floor && i - k < MOST_ADVERBS) {
    const b = p.is[k - 1] as number
    const degree =
      (b & Is.Adverb && !(b & (Is.TimeAdverb | Is.Not | Is.Preposition | Is.Mark | Is.Pronoun))) ||
      wordOf(p, k - 1) === 'beyond'
    if (!degree) break
    k--
  }
  return k > floor && (p.is[k - 1] as number) & Is.Not && !((p.is[k - 1] as number) & (Is.Be | Is.Have))
    ? k - 1
    : k
}

const isPredicate = (p: Page, first: number): boolean =>
  first > (p.floor[first] as number) &&
  (((p.is[first - 1] as number) & (Is.Be | Is.Opens)) !== 0 ||
    /^(?:become|becomes|became|seem|seems|seemed|sound|sounds|sounded|look|looks|looked|appears|appeared|remains|remained|feels|felt)$/.test(
      wordOf(p, first - 1),
    ) ||
    // "struck me as naive"
    (wordOf(p, first - 1) === 'as' &&
      /^(?:me|us|them|it|him|her|regarded|described|dismissed|seen)$/.test(wordOf(p, first - 2))))

const OLD_WEAK = new Set(WEAK_JUDGING.split(' '))

/** A common adjective judges when it ends its clause and is said of no person: "is right to", "is clear that" say something else. */
function isJudged(p: Page, i: number, first: number): boolean {
  if (OLD_WEAK.has(wordOf(p, i))) return true
  if (i + 1 < (p.ceiling[i] as number) && !((p.is[i + 1] as number) & (Is.Mark | Is.And | Is.Subordinator)))
    return false
  if (/^(?:that|if|whether)$/.test(wordOf(p, i + 1))) return false
  if ((p.is[first - 1] as number) & Is.Opens) return false
  const subject = subjectOf(p, i)
  return subject < 0 || !((p.kind[subject] as number) & HUMAN)
}

/** A judging noun with its adjectives: "madness", "humanitarian crisis", "claims" as a noun. */
export function judgingNounAt(p: Page, h: number): Candidate | null {
  const bits = p.is[h] as number
  if (!(bits & Is.Noun) || (bits & (Is.Verb | Is.Past) && isVerbAt(p, h)) || isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  if (lemmaOf(p, h) === 'crisis')
    for (let u = first; u < h; u++)
      if (/^(?:financial|economic|mortgage|health|housing|debt|euro)$/.test(wordOf(p, u))) return null
  if (lemmaOf(p, h) === 'claim')
    for (let u = first; u < h; u++)
      if (/^(?:asylum|insurance|benefit|refugee|legal|legitimate|valid)$/.test(wordOf(p, u))) return null
  return whole(first, h + 1, 'evaluation', h)
}
