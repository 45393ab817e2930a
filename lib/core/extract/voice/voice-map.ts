import type { ArticleText } from '../../text/article-text'
import { MARK, type Tokens, WORD } from '../../text/tokens'
import type { CitationMention, Voice } from '../mention'
import { glossAt } from './gloss'

/** Voices by their number in a VoiceMap. */
export const VOICES: readonly Voice[] = ['outlet', 'quoted', 'paraphrased', 'scare quotes']
const QUOTED = 1
const PARAPHRASED = 2
const SCARE = 3

/** Quoted words that nobody is credited with: up to so many are scare quotes, more are an uncredited quotation. */
const LONGEST_SCARE = 8

/** Who is speaking at each token of an article. */
export interface VoiceMap {
  /** an index into VOICES */
  voice: Uint8Array
  /** the citation that the token belongs to, as an index into the list given; -1 for none */
  citation: Int32Array
}

/** One voice and its citation, as read at a place in the text. */
export interface SpokenBy {
  voice: Voice
  speaker: string | null
  citation: number
}

/**
 * The voice of every token (codebook 1, rule 5). A cue reaches what it reports and no further; of nested credits the
 * inner speaker counts; the outlet's gloss inside a report is the outlet's; a stance lends no voice but to the words it
 * quotes; short quotations that nobody is credited with are scare quotes.
 */
export function voiceMap(article: ArticleText, citations: CitationMention[]): VoiceMap {
  const { tokens: t } = article
  const map: VoiceMap = { voice: new Uint8Array(t.count), citation: new Int32Array(t.count).fill(-1) }
  for (const c of widestFirst(citations)) speak(article, map, citations[c] as CitationMention, c)
  sources(article, map, citations)
  scareQuotes(article, map)
  marks(article, map)
  return map
}

/** The voice at an offset of the text; the outlet's where no token stands. */
export function voiceAt(
  article: ArticleText,
  map: VoiceMap,
  citations: CitationMention[],
  offset: number,
): SpokenBy {
  const i = tokenAt(article.tokens, offset)
  const citation = map.citation[i] ?? -1
  const voice = VOICES[map.voice[i] ?? 0] ?? 'outlet'
  return { voice, speaker: voice === 'outlet' ? null : (citations[citation]?.name ?? null), citation }
}

/** Who speaks at an offset of the text; the speaker is null for the outlet and where nobody is named. */
export type VoiceAt = (offset: number) => Pick<SpokenBy, 'voice' | 'speaker'>

const OUTLET = { voice: 'outlet', speaker: null } as const

/** For a reader that is used by itself: everything is the outlet's. */
export const outletSpeaks: VoiceAt = () => OUTLET

/** The first token that ends after an offset. */
export function tokenAt(t: Tokens, offset: number): number {
  let [low, high] = [0, t.count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((t.end[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Wide contents first, so that narrower ones inside them have the last word; stances before all. */
function widestFirst(citations: CitationMention[]): number[] {
  const width = citations.map((one) => one.content.reduce((sum, { start, end }) => sum + end - start, 0))
  const rank = (c: number) => (citations[c]?.attitude ? 0 : 1)
  const inner = (c: number) => (citations[c]?.via ? 1 : 0)
  return citations
    .map((_, c) => c)
    .sort(
      (a, b) =>
        rank(a) - rank(b) || (width[b] as number) - (width[a] as number) || inner(a) - inner(b) || a - b,
    )
}

/** "did not indicate", "not detailed in", "comes from": what a document holds back or is named as the origin of. */
const SAYS_NOTHING = /\bnot\b|n['’]t\b|^(?:comes?|came) from$|[a-z] in$/

const lendsVoice = (one: CitationMention): boolean =>
  !one.attitude && !(one.document && one.cue && SAYS_NOTHING.test(one.cue.text))

function speak(article: ArticleText, { voice, citation }: VoiceMap, one: CitationMention, c: number) {
  const lends = lendsVoice(one)
  const { tokens: t, quotationOf } = article
  for (const { start, end } of one.content) {
    let i = tokenAt(t, start)
    while (i < t.count && (t.start[i] as number) < end) {
      const quoted = quotationOf[i] !== 0
      if (!quoted) {
        const past = lends ? glossAt(article, i, end) : i
        if (past > i) {
          i = past
          continue
        }
      }
      // a credit that takes no quoted words leaves them to the one that does
      if (quoted && isUnsaidLabel(article, one, quotationOf[i] as number)) {
        i++
        continue
      }
      const takes = quoted ? one.quotedWords > 0 || voice[i] === 0 : lends
      if (takes) {
        voice[i] = quoted ? QUOTED : PARAPHRASED
        citation[i] = c
      }
      i++
    }
  }
}

/** "blames ... “sanctuary cities”": short quoted words under a verb that does not say them stay a label. */
const BLAMING = /^(?:blam|fault|credit|accus|thank|attribut)/i
const LONGEST_LABEL = 3 // words
const LONGEST_STANCE = 5 // words of a label under a cue that says nothing at all

function isUnsaidLabel(
  { quotations, tokens: t }: ArticleText,
  { cue, attitude }: CitationMention,
  number: number,
): boolean {
  const quote = quotations[number - 1]
  if (!quote || !cue || !(attitude || BLAMING.test(cue.text))) return false
  let words = 0
  for (let i = quote.first; i < quote.next; i++) if (t.kind[i] !== MARK) words++
  return words <= (attitude ? LONGEST_STANCE : LONGEST_LABEL)
}

/** Words that name a source are the outlet's, also where another one's report surrounds them. */
function sources(
  { tokens: t, quotationOf }: ArticleText,
  { voice, citation }: VoiceMap,
  citations: CitationMention[],
) {
  const cues = new Set(citations.map(({ start }) => start))
  for (const { source, cue, attitude, content } of citations) {
    if (!source || !cue || attitude || cue.text === ':') continue
    const first = tokenAt(t, source.start)
    const next = glossEnd(t, tokenAt(t, source.end), content, cues)
    for (let i = first; i < next; i++) {
      if (quotationOf[i]) continue
      voice[i] = 0
      citation[i] = -1
    }
  }
}

const LONGEST_GLOSS = 24 // tokens

/** Past ", a group that ...," after a source, unless what it says begins there: the token at which the gloss ends. */
function glossEnd(t: Tokens, after: number, content: CitationMention['content'], cues: Set<number>): number {
  if (t.lower[after] !== ',' || !/^(?:an?|which|who)$/.test(t.lower[after + 1] ?? '')) return after
  for (let i = after + 1; i < t.count && i - after < LONGEST_GLOSS; i++) {
    const at = t.start[i] as number
    if (content.some(({ start, end }) => at >= start && at < end)) return after
    if (/^[,;:.“"—–]$/.test(t.lower[i] as string)) return i
    if (cues.has(at)) return i // "which blames ..." speaks itself
  }
  return after
}

/** A mark speaks as the words it opens or closes. */
function marks({ tokens: t, quotations }: ArticleText, { voice, citation }: VoiceMap) {
  for (const { start, end, first, next } of quotations) {
    for (let i = first - 1; i >= 0 && (t.start[i] as number) >= start; i--) {
      voice[i] = voice[first] as number
      citation[i] = citation[first] as number
    }
    for (let i = next; i < t.count && (t.end[i] as number) <= end; i++) {
      voice[i] = voice[next - 1] as number
      citation[i] = citation[next - 1] as number
    }
  }
}

function scareQuotes({ text, tokens: t, quotations, headline }: ArticleText, { voice }: VoiceMap) {
  for (const { start, first, next } of quotations) {
    if (voice[first] === QUOTED) continue
    // every word of a headline may have a capital
    const inHeadline = headline !== null && start < headline.end
    if (!inHeadline && isTitle(text, t, first, next) && !POLICY.test(t.lower[next + 1] ?? '')) continue
    let words = 0
    for (let i = first; i < next; i++) if (t.kind[i] !== MARK) words++
    voice.fill(words <= LONGEST_SCARE ? SCARE : QUOTED, first, next)
  }
}

/** "Face the Nation": two capitals and no word of weight in lower case name a work, not an opinion. */
function isTitle(text: string, t: Tokens, first: number, next: number): boolean {
  let capitals = 0
  for (let i = first; i < next; i++) {
    if (t.kind[i] !== WORD) continue
    const char = text[t.start[i] as number] as string
    if (char !== char.toLowerCase()) capitals++
    else if ((t.lower[i] as string).length > SHORT_WORD) return false
  }
  return capitals > 1
}

/** “Trust First” policy: what is named so is no film. */
const POLICY =
  /^(?:polic(?:y|ies)|plans?|programs?|laws?|acts?|orders?|rules?|approach|strategy|initiatives?|agenda|bills?)$/

const SHORT_WORD = 3 // "of", "the", "and" stay small in titles
