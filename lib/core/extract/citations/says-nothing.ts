import type { Candidate } from './candidate'
import type { Stretch } from './noun-phrase'
import { bits, type Page, verbAt, word } from './page'
import { Is } from './word-columns'

/** Asking, and taking up a subject: none of them reports words unless it quotes some (convention K2). */
const ASKS = new Set(
  'ask request demand seek beg urge implore exhort petition question discuss address plead'.split(' '),
)
const ASKING_NOUNS = new Set(
  'request requests demand demands plea pleas question questions call calls'.split(' '),
)
/** "declined to say", "has yet to say", "not authorized to discuss", "without saying". */
const WITHHOLDS = new Set(
  'decline declines declined declining refuse refuses refused refusing fail fails failed failing unable unwilling reluctant yet stopped without neither nor'.split(
    ' ',
  ),
)
/** "nobody said", "no one would say". */
const NO_ONE = new Set('nobody none neither no anyone anybody everyone everybody readers viewers'.split(' '))
const OUTLET_ITSELF = new Set(['we', 'i', 'you'])
const FARTHEST = 6 // tokens before the verb

/**
 * The cue reports no words: it is denied ("did not say"), it asks ("requested a response"), it answers yes or no ("said no
 * to"), or the outlet speaks of itself ("we reported"). Conventions K2 and C12.
 */
export function saysNothing(page: Page, one: Candidate, lineFirst: number): boolean {
  const { cue, source, pieces } = one
  if (!cue) return false
  if (source && source.next - source.first === 1 && OUTLET_ITSELF.has(word(page, source.first))) return true
  if (source && NO_ONE.has(word(page, source.first))) return true
  const head = verbIn(page, cue)
  if (!source && isByNobody(page, cue, head) && !quotes(page, pieces)) return true
  if (head < 0) return !quotes(page, pieces) && ASKING_NOUNS.has(word(page, cue.first))
  if (isDenied(page, lineFirst, head)) return true
  const base = verbAt(page, head)?.base ?? ''
  return (ASKS.has(base) || OTHERS.has(base)) && asks(page, base, one, head) && !saysIt(page, base, one)
}

/** "is accused of", "reportedly", "amid claims that": nobody is named who says it. */
function isByNobody(page: Page, cue: Stretch, head: number): boolean {
  if (head < 0) return word(page, cue.first) !== ':' && word(page, cue.first) !== 'in'
  const noun = head === cue.first && (bits(page, head - 1) & (Is.Determiner | Is.Preposition | Is.Mark)) !== 0
  for (let i = head - 1; i >= Math.max(0, head - 3); i--) {
    if (bits(page, i) & Is.Be) return true
    if (!(bits(page, i) & (Is.Adverb | Is.Not))) break
  }
  return noun && (page.form[head] as number) !== 0 && isNounForm(word(page, head))
}

const isNounForm = (lower: string): boolean =>
  /^(?:claims?|reports?|allegations?|accusations?|fears?|hopes?|concerns?|calls?|complaints?|warnings?)$/.test(
    lower,
  )

const OTHERS = new Set(['reveal', 'say', 'call', 'deny', 'reject', 'dismiss'])
/** What a court or an agency denies in deeds, not in words. */
const GRANTED = new Set(
  'bond bail asylum release parole visa visas entry relief access request requests petition petitions motion motions application applications appeal appeals custody admission'.split(
    ' ',
  ),
)
const COURTS = /\b(?:courts?|judges?|justices?|panel|circuit|magistrate)\b/i

function asks(page: Page, base: string, { cue, source, pieces }: Candidate, head: number): boolean {
  if (!cue) return false
  switch (base) {
    case 'reveal':
      return word(page, head - 1) === 'can' // "the Lantern can reveal": the outlet of itself
    case 'say':
      return /^(?:no|yes|nothing|so)$/.test(word(page, cue.next)) && endsAnswer(page, cue.next + 1)
    case 'call':
      return /^(?:for|on|upon)$/.test(word(page, cue.next - 1)) || isRung(page, pieces)
    case 'deny':
    case 'reject':
    case 'dismiss':
      return decides(page, source, cue)
    default:
      return base !== 'demand' || !(bits(page, cue.next) & Is.That)
  }
}

/** "keeps calling ICE", "call the police": somebody is rung up, nothing is given a name. */
function isRung(page: Page, pieces: readonly Stretch[]): boolean {
  const [first] = pieces
  if (!first || pieces.length > 1) return false
  const size = first.next - first.first
  return size === 1 || (size === 2 && (bits(page, first.first) & Is.Determiner) !== 0)
}

/** "judges denied bond", "the court rejected the reading": a decision. */
function decides(page: Page, source: Stretch | null, cue: Stretch): boolean {
  if (bits(page, cue.next) & Is.That) return false
  const object = bits(page, cue.next) & Is.Determiner ? cue.next + 1 : cue.next
  if (GRANTED.has(word(page, object))) return true
  if (!source) return false
  for (let i = source.first; i < source.next; i++) if (COURTS.test(word(page, i))) return true
  return false
}

/** Words in quotation marks make asking a citation; under "asked why" only where they are all that is asked. */
function saysIt(page: Page, base: string, { pieces, after }: Candidate): boolean {
  if (!quotes(page, pieces)) return false
  return base !== 'ask' || after || pieces.some(({ first }) => (page.opens[first] as number) > 0)
}

function verbIn(page: Page, { first, next }: Stretch): number {
  for (let i = next - 1; i >= first; i--) if (page.verb[i]) return i
  return -1
}

function isDenied(page: Page, lineFirst: number, head: number): boolean {
  for (let i = head - 1; i >= lineFirst && head - i <= FARTHEST; i--) {
    const w = word(page, i)
    const b = bits(page, i)
    if (b & Is.Not || w === 'cannot' || w.endsWith("n't")) return word(page, i + 1) !== 'only'
    if (WITHHOLDS.has(w)) return true
    if (!(b & (Is.Be | Is.Have | Is.Do | Is.Modal | Is.To | Is.Adverb)))
      return w === 'anonymity' || isUnauthorized(page, i)
  }
  return false
}

/** "was not authorized to speak": a participle stands between the negation and the verb. */
const isUnauthorized = (page: Page, i: number): boolean =>
  /^(?:authorized|allowed|cleared|permitted|able|ready|willing)$/.test(word(page, i)) &&
  ((bits(page, i - 1) & Is.Not) !== 0 || word(page, i - 1).endsWith("n't"))

/** After "said no": the answer is all, where no noun or verb goes on ("said no one was held"). */
function endsAnswer(page: Page, i: number): boolean {
  const ends = Is.Mark | Is.Preposition | Is.To | Is.And | Is.Subordinator | Is.DayAdverb | Is.Day | Is.Adverb
  return i >= page.t.count || (bits(page, i) & ends) !== 0
}

/** Words of somebody stand in marks in what is reported. */
export function quotes(page: Page, pieces: readonly Stretch[]): boolean {
  return pieces.some(({ first, next }) => {
    for (let i = first; i < next; i++) if (page.article.quotationOf[i]) return true
    return false
  })
}
