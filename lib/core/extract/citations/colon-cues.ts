import { type Candidate, piece } from './candidate'
import { documentNounAt, isDocumentNoun } from './document-phrase'
import { afterQuote, bits, type Page, word } from './page'
import { Form } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

const LONGEST_NAME = 8 // tokens before the colon
const NOT_SPEAKERS = new Set(
  'related update updated photo photos note correction source sources video watch read more poll q a posted published filed contributing abstract headline by share topics location tags editor warning breaking exclusive analysis opinion full also plus first second third then now today'.split(
    ' ',
  ),
)

const FAR = 800 // tokens looked through on either side for the name before a colon

/** Who may speak in a headline though the words name nobody and tell no sector: "Watchdog: ICE lost track". */
const UNNAMED = new Set(
  'watchdog watchdogs officials official feds authorities sources source lawmakers lawmaker advocates critics experts auditors lawyers attorneys investigators family mother father group groups agency study auditor'.split(
    ' ',
  ),
)

/** A speaker's name comes again in the article, or tells an office; "Wow:" does neither. */
function recurs(page: Page, first: number, colon: number): boolean {
  let last = colon - 1
  while (last > 0 && bits(page, last) & Is.Mark) last--
  const name = word(page, last)
  const to = Math.min(page.t.count, colon + FAR)
  for (let i = Math.max(0, colon - FAR); i < to; i++) if (i !== last && word(page, i) === name) return true
  const { headline } = page.article
  const inHeadline = headline !== null && (page.t.start[colon] as number) < headline.end
  if (inHeadline && (UNNAMED.has(name) || (page.opens[colon + 1] as number) > 0)) return true
  return (
    isDocumentNoun(name) || page.sectorOf(page.text.slice(page.t.start[first], page.t.end[last])) !== null
  )
}

const startsLine = (page: Page, token: number): boolean =>
  token >= page.t.count || page.article.sentences[page.article.sentenceOf[token] as number] === token

/** "Client Alert: ...", "Fact check: ...": what kind of text follows. */
const KINDS =
  /^(?:editorial|column|op-ed|alert|check|commentary|explainer|newsletter|podcast|roundup|recap|exclusive|opinion|analysis|q&a|preview|live|factbox|timeline)$/

/** In a headline, a name and a document before the colon; its other words may be in lower case. */
function endsInDocument(page: Page, first: number, paragraphNext: number): boolean {
  const { headline } = page.article
  if (!headline || (page.t.start[first] as number) >= headline.end || !(bits(page, first) & Is.Capital))
    return false
  for (let i = first + 1; i < paragraphNext && i - first <= LONGEST_NAME; i++) {
    if (word(page, i) === ':') return documentNounAt(page, i - 1)
    if (bits(page, i) & (Is.Quoted | AUXILIARY | Is.Past)) return false
  }
  return false
}

/** "ICE: 206 people released ...", "TAPPER: Do you think ...": a name, a colon, and its words to the end of the paragraph. */
export function citeColon(page: Page, first: number, paragraphNext: number, line: number): Candidate | null {
  let i = first
  let bracket = false
  const papers = isDocumentNoun(word(page, first)) // "Letter to Lee: ..."
  const tally = endsInDocument(page, first, paragraphNext) // "ICE year-end tally: ..."
  for (; i < paragraphNext && i - first <= LONGEST_NAME; i++) {
    const w = word(page, i)
    if (w === ':') break
    if (w === '(' || w === '[') bracket = true
    const b = bits(page, i)
    if (page.opens[i] || b & Is.Quoted) return null
    const lower =
      !tally &&
      !(b & (Is.Capital | Is.Mark)) &&
      !(papers ? /^(?:of|the|for|and|'s|to|from|by)$/ : /^(?:of|the|for|and|'s)$/).test(w)
    if (
      !bracket &&
      (lower || (b & AUXILIARY && w !== "'s" && !(b & Is.Capital && i === first)) || b & Is.Number)
    )
      return null
    if (b & Is.Mark && !/^[.()’'&-]$/.test(w) && w !== '[' && w !== ']') return null
    if (w === ')' || w === ']') bracket = false
  }
  if (word(page, i) !== ':' || i === first || i + 1 >= paragraphNext) return null
  if (KINDS.test(word(page, i - 1)) || KINDS.test(word(page, first))) return null
  if (NOT_SPEAKERS.has(word(page, first)) || bits(page, first) & (Is.Wh | Is.Determiner | Is.Preposition))
    return null
  if (page.verb[i - 1] && (page.form[i - 1] as number) & (Form.Past | Form.Ing)) return null
  if (!recurs(page, first, i)) return null
  const from = i + 1
  const quoted = page.opens[from] ? afterQuote(page, (page.opens[from] as number) - 1) : -1
  const next = quoted > 0 && startsLine(page, quoted) ? Math.min(paragraphNext, quoted) : paragraphNext
  const content = piece(page, from, next)
  return content
    ? {
        cue: { first: i, next: i + 1 },
        source: { first, next: i },
        pieces: [content],
        stance: false,
        after: false,
        line,
      }
    : null
}
