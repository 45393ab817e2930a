import { afterAdjuncts, afterPhrase, afterTime } from './adjuncts'
import { type Candidate, type LineState, piece, pieces } from './candidate'
import { contentEnd, Hang } from './content'
import { isDocumentNoun, isDocumentPhrase } from './document-phrase'
import { commaBetween, opensWithPhrase } from './line-subject'
import { isInSubject, mainVerb } from './main-verb'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { candidateOf, cueFirst, isStanceVerb, type VerbCue } from './verb-cue'
import { Frame } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

/** What a verb reports after it: where it starts, how it hangs, and whether words are reported. */
interface Complement {
  from: number
  hang: number
  stance: boolean
  /** the cue takes a preposition or a colon with it */
  cueNext?: number
}

/** What a noun phrase starts with: "the report found 12 deaths". */
const BARE = Is.Determiner | Is.Number | Is.Plural | Is.Capital
const SAID = Frame.Parenthetical | Frame.Recipient
const PHRASAL = Frame.Parenthetical | Frame.Object | Frame.Clause
/** "refer to", "point to": "to" is a preposition even before a bare noun. */
const POINTING = new Set(['refer', 'point'])

/** X said (that) CLAUSE, X denied NP, X vowed to ..., X told Y ..., X called for NP. */
export function contentAfter(
  page: Page,
  line: LineState,
  cue: VerbCue,
  source: Stretch | null,
): Candidate | null {
  const complement = complementOf(page, line, cue, source)
  if (!complement) return null
  const { from, hang, stance } = complement
  const opening = opensWithPhrase(page, line.first) && !commaBetween(page, line.first, cue.group.first)
  const relative =
    source !== null && (bits(page, source.first) & Is.Relative) !== 0 && word(page, source.first - 1) === ','
  let end = contentEnd(page, from, line.next, { hang, opening, relative })
  if (modifiesSubject(page, line, cue, source)) end = mainVerb(page, from, end, hang === Hang.Clause)
  return candidateOf(line, {
    cue: { first: cueFirst(page, cue.group), next: complement.cueNext ?? cue.next },
    source,
    pieces: pieces(piece(page, from, end)),
    stance,
  })
}

/** "Lawyers who say ... sued", "people opposing the bill met": the cue stands in the subject, whose verb ends its content. */
function modifiesSubject(page: Page, line: LineState, { group }: VerbCue, source: Stretch | null): boolean {
  if (!source || word(page, source.first - 1) === ',' || source.next > group.first) return false
  const relative = (bits(page, source.first) & (Is.Relative | Is.That)) !== 0
  const participle = group.type === 'ing' && source.next === group.first
  return (relative || participle) && isInSubject(page, line.first, source.first)
}

function complementOf(page: Page, line: LineState, cue: VerbCue, source: Stretch | null): Complement | null {
  const { verb, phrasal } = cue
  const frames = verb.speech | verb.stance | (phrasal ? PHRASAL : 0)
  const k = complementStart(page, line, cue, frames)
  if (k >= line.next || (verb.base === 'add' && bits(page, cue.next) & Is.To)) return null
  const b = bits(page, k)
  const stanceIn = (frame: number) => (verb.speech & frame) === 0 && !phrasal
  const said = (frames & SAID) !== 0
  const quoted = quotedAt(page, k)
  if (quoted >= 0) {
    if (!(frames & (SAID | Frame.Object | Frame.Clause))) return null
    return { from: quoted, hang: said ? Hang.Clause : Hang.Object, stance: isStanceVerb(verb) && !phrasal }
  }
  if (word(page, k) === ':' && said && k + 1 < line.next) {
    return { from: k + 1, hang: Hang.Clause, stance: isStanceVerb(verb) && !phrasal }
  }
  if (b & Is.Mark && !/^[$(‘'’]$/.test(word(page, k))) return null
  if (b & (Is.That | Is.Wh) && frames & (SAID | Frame.Clause)) {
    return { from: k, hang: Hang.Clause, stance: stanceIn(Frame.Clause | Frame.Recipient) }
  }
  const name = Is.Determiner | Is.Capital | Is.Possessive
  if (b & Is.To && frames & Frame.Infinitive && !(bits(page, k + 1) & name)) {
    return { from: k, hang: Hang.Object, stance: stanceIn(Frame.Infinitive) }
  }
  if (frames & Frame.Document && b & BARE && source && isDocumentPhrase(page, source)) {
    return { from: k, hang: Hang.Clause, stance: false }
  }
  if (frames & Frame.Parenthetical) {
    if (writesSomething(page, cue, k)) return null
    const bare = frames & Frame.Object || (frames & Frame.Clause && b & Is.Subject)
    return bare ? { from: k, hang: Hang.Clause, stance: isStanceVerb(verb) } : null
  }
  if (b & (Is.Preposition | Is.To)) return prepositional(page, cue, k)
  if (frames & Frame.Recipient) {
    const starts = Is.Subject | Is.Determiner | Is.Capital | Is.Number | Is.Plural
    const clause = b & starts || hasFinite(page, k, line.next)
    return clause ? { from: k, hang: Hang.Clause, stance: stanceIn(Frame.Recipient) } : null
  }
  if (frames & Frame.Document && source && isDocumentPhrase(page, source)) {
    return { from: k, hang: Hang.Clause, stance: false }
  }
  if (PUTS.has(verb.base) && putsNumber(page, k, line.next)) {
    return { from: k, hang: Hang.Object, stance: false }
  }
  if (frames & Frame.Object) {
    if (word(page, k) === 'as' && !page.opens[k + 1]) return null // "identified as"
    const request = verb.base === 'ask' && !asksSomething(page, k, line.next)
    return { from: k, hang: Hang.Object, stance: request || stanceIn(Frame.Object) }
  }
  if (frames & Frame.Clause && b & Is.Subject) {
    return { from: k, hang: Hang.Clause, stance: stanceIn(Frame.Clause) }
  }
  return null
}

const PUTS = new Set(['put', 'peg'])
const LONGEST_PUT = 10 // tokens of "the number of people held at"

/** "puts the number at 14 million": an estimate, where "at" and a number follow. */
function putsNumber(page: Page, k: number, lineNext: number): boolean {
  for (let i = k + 1; i < lineNext && i - k < LONGEST_PUT; i++) {
    if (bits(page, i) & Is.Mark) return false
    if (word(page, i) !== 'at') continue
    const hedged = /^(?:about|more|nearly|almost|roughly|between|around|just|some|\$|up|at|over|less|fewer)$/
    return (bits(page, i + 1) & Is.Number) !== 0 || hedged.test(word(page, i + 1))
  }
  return false
}

/** Passes the person told, and the time, place and manner of speaking. */
function complementStart(page: Page, line: LineState, cue: VerbCue, frames: number): number {
  let k = cue.next
  if (frames & Frame.Recipient && !(bits(page, k) & (Is.That | Is.Wh)) && !page.opens[k]) {
    k = afterHearer(page, k, line.next)
  }
  if (frames & SAID) return afterManner(page, afterAdjuncts(page, k, line.next), line.next)
  while (k < line.next && bits(page, k) & Is.Adverb && !(bits(page, k) & Is.Determiner)) k++
  const time = afterTime(page, k, line.next)
  return bits(page, time) & (Is.That | Is.Wh) ? time : k
}

const LONGEST_MANNER = 6 // tokens

/** "claimed, without evidence, that", "reads, in part: “": past what stands between commas; k itself where no such thing does. */
function afterManner(page: Page, k: number, lineNext: number): number {
  if (word(page, k) !== ',' || !(bits(page, k + 1) & (Is.Preposition | Is.Adverb))) return k
  for (let i = k + 1; i < lineNext && i - k <= LONGEST_MANNER; i++) {
    if (page.opens[i]) return k
    if (word(page, i) === ':') return i
    if (word(page, i) === ',') return bits(page, i + 1) & Is.That || page.opens[i + 1] ? i + 1 : k
  }
  return k
}

/** The token after the person told; "tells lawmaker 1,904 people ...": a number begins what is told. */
function afterHearer(page: Page, k: number, lineNext: number): number {
  const next = afterPhrase(page, k, lineNext)
  for (let i = k + 1; i < next; i++) {
    if (bits(page, i) & Is.Number && !(bits(page, i - 1) & (Is.Determiner | Is.Number | Is.Mark))) return i
  }
  return next
}

/** The opening mark of a quotation at k, or after a comma, colon or dash at k; -1 without one. */
function quotedAt(page: Page, k: number): number {
  if (page.opens[k]) return k
  return /^[,:—–-]$/.test(word(page, k)) && page.opens[k + 1] ? k + 1 : -1
}

function prepositional(page: Page, { verb }: VerbCue, k: number): Complement | null {
  const preposition = word(page, k)
  const speech = verb.speechPrepositions.has(preposition)
  if (!speech && !verb.stancePrepositions.has(preposition)) return null
  const names = Is.Determiner | Is.Capital | Is.Possessive | Is.Objective
  if (preposition === 'to' && !(bits(page, k + 1) & names) && !POINTING.has(verb.base)) return null
  return { from: k + 1, hang: Hang.Object, stance: !speech, cueNext: k + 1 }
}

const WRITTEN = new Set(
  'bill act law laws book books rule policy code legislation ordinance h resolution'.split(' '),
)
const LONGEST_WORK = 5 // tokens up to its noun ("the Trust and Safety Act")

/** "wrote a book", "wrote House Bill 12": what is written is named, not said. */
function writesSomething(page: Page, { verb }: VerbCue, k: number): boolean {
  if (verb.base !== 'write' || !(bits(page, k) & (Is.Determiner | Is.Capital | Is.Possessive))) return false
  for (let i = k; i < k + LONGEST_WORK; i++) {
    const w = word(page, i)
    if (isDocumentNoun(w) || WRITTEN.has(w)) return true
    if (bits(page, i) & (AUXILIARY | Is.Past) && w !== "'s") return false
  }
  return false
}

/** "asked X to go / whether / about" is speech; "asked X for data" is a request that reports no words. */
function asksSomething(page: Page, from: number, lineNext: number): boolean {
  const k = afterPhrase(page, from, lineNext)
  const what = (bits(page, k) & (Is.To | Is.Wh | Is.That)) !== 0
  return what || word(page, k) === 'about' || (page.opens[k] as number) > 0
}

/** A finite verb before the next comma: a clause, not a noun phrase. */
function hasFinite(page: Page, from: number, next: number): boolean {
  for (let i = from + 1; i < next; i++) {
    const b = bits(page, i)
    if (b & AUXILIARY && word(page, i) !== "'s") return true
    if (b & Is.Past && bits(page, i - 1) & (Is.Plural | Is.Capital)) return true
    if (b & Is.Mark && word(page, i) === ',') return false
  }
  return false
}
