import { afterAdjuncts, afterPhrase } from './adjuncts'
import { type Candidate, type LineState, piece, pieces } from './candidate'
import { clauseFrom } from './content'
import { hasClause } from './credit-ahead'
import { subjectAfter } from './inverted-subject'
import { commaBetween, opensWithPhrase } from './line-subject'
import type { Stretch, Subject } from './noun-phrase'
import { afterQuote, beforeQuote, bits, lastMark, type Page, word } from './page'
import { opensLine } from './phrase-cues'
import { canCredit, candidateOf, cueSpan, isStanceVerb, type VerbCue } from './verb-cue'
import { Form, Frame } from './verb-lexicon'
import { AUXILIARY, Is } from './word-columns'

/** Tokens after a credit among which the quotation may resume ("said Ray, who ..., "Q""). */
const LONGEST_BREAK = 40
/** "In 2011, he said": before a credit without more after it, so few tokens are an adverbial, not what is said. */
const FEWEST_SAID = 3
const DASHES = new Set(['—', '–', '-'])

/** The quotation that closes right before token i, a comma or dash outside its mark passed; -1 without one. */
function quoteBefore(page: Page, i: number): number {
  const mark = word(page, i - 1)
  const at = mark === ',' || DASHES.has(mark) ? i - 2 : i - 1
  return (page.closes[i - 1] || page.closes[at] || 0) - 1
}

/** Content before a credit: the quotation alone where it stands alone, else the clause it is part of. */
function leftContent(page: Page, line: LineState, end: number): Stretch | null {
  const q = quoteBefore(page, end)
  if (q >= 0) {
    const open = beforeQuote(page, q)
    const before = open - 1
    const hyphen = word(page, before) === '-' && !page.t.gap[before]
    const alone = before < line.leftLimit || (/^[,:;.!?—–-]$/.test(word(page, before)) && !hyphen)
    if (alone) return { first: open, next: afterQuote(page, q) }
  }
  return piece(page, line.leftLimit, end)
}

const NO_NAME_STARTS = Is.That | Is.Wh | Is.Preposition | Is.To | Is.Mark | Is.Adverb | Is.Day

/** "Q," said X / CLAUSE, said X. */
export function invertedCredit(page: Page, line: LineState, cue: VerbCue): Candidate | null {
  const { verb, group, next } = cue
  if (!canCredit(cue) || group.type !== 'finite' || group.first !== group.head) return null
  if (!((page.form[group.head] as number) & (Form.Past | Form.Present))) return null
  if (group.first <= line.leftLimit) return null
  const quoted = quoteBefore(page, group.first) >= 0
  if (!quoted && (word(page, group.first - 1) !== ',' || !(verb.speech & Frame.Parenthetical))) return null
  if (page.opens[next] || bits(page, next) & NO_NAME_STARTS) return null
  const source = subjectAfter(page, next, line.next)
  if (!source) return null
  if (
    !quoted &&
    (!isClause(page, line.leftLimit, group.first - 1) ||
      isNameWithAside(page, line.leftLimit, group.first - 1))
  )
    return null
  const reports = quoted
    ? /^(?:that|whether)$/.test(word(page, source.next)) && !commaBetween(page, source.first, source.next)
    : hasClause(page, next, line.next)
  if (reports) return null
  const content = pieces(leftContent(page, line, group.first), resumed(page, line, source.next, quoted))
  return candidateOf(line, {
    cue: cueSpan(page, cue),
    source,
    pieces: content,
    stance: isStanceVerb(verb),
    after: true,
  })
}

/** A finite verb, or no comma, stands in what precedes a credit; "Lee, the sheriff, said ..." has neither. */
function isClause(page: Page, from: number, to: number): boolean {
  let comma = false
  for (let i = from; i < to; i++) {
    const b = bits(page, i)
    if (b & (Is.Past | Is.Quoted) || (b & AUXILIARY && word(page, i) !== "'s")) return true
    if (page.verb[i] && (page.form[i] as number) & (Form.Past | Form.Present)) return true
    comma ||= word(page, i) === ','
  }
  return !comma
}

const ASIDE_STARTS = Is.Determiner | Is.Relative | Is.Past | Is.Number

/** "The report, released Tuesday by X,", "Ann Lee, a former judge who ...,": a subject with its aside, no clause, stands before the verb. */
function isNameWithAside(page: Page, from: number, to: number): boolean {
  let comma = from
  while (comma < to && word(page, comma) !== ',') {
    const b = bits(page, comma)
    const finite = page.verb[comma] && (page.form[comma] as number) & (Form.Past | Form.Present)
    if (b & (Is.Quoted | Is.Past | Is.Day | Is.ThisLast) || (b & AUXILIARY && word(page, comma) !== "'s"))
      return false
    if (finite && !(b & Is.Plural && bits(page, comma - 1) & (Is.Determiner | Is.Capital))) return false
    comma++
  }
  if (
    comma >= to ||
    comma === from ||
    bits(page, from) & (Is.Preposition | Is.Adverb | Is.Subordinator | Is.To | Is.And)
  )
    return false
  const next = bits(page, comma + 1)
  const aside = next & ASIDE_STARTS || /(?:ed|en|ing)$/.test(word(page, comma + 1))
  if (!aside || next & Is.Subject) return false
  // a clause of its own may follow the aside: "Lee, the sheriff, was there, said Tom"
  let last = comma
  for (let i = comma + 1; i < to; i++) if (word(page, i) === ',') last = i
  return last === comma || !(bits(page, last + 1) & (AUXILIARY | Is.Past))
}

const breaks = (page: Page, at: number) => word(page, at) === ',' || word(page, at) === ':'

/** What is said goes on after the credit: a second quotation, or the rest of an unquoted clause after a comma. */
function resumed(page: Page, line: LineState, from: number, quoted: boolean): Stretch | null {
  let i = afterAdjuncts(page, from, line.next)
  if (page.opens[i]) return clauseFrom(page, i, line.next)
  if (!breaks(page, i) && !DASHES.has(word(page, i))) {
    while (i < line.next && i < from + LONGEST_BREAK && !breaks(page, i)) i++
    if (!breaks(page, i) || !page.opens[i + 1]) return null
  }
  const lead = i + 1
  let n = lead
  while (n < line.next && bits(page, n) & (Is.And | Is.Adverb)) n++
  if (page.opens[n]) return clauseFrom(page, lead, line.next)
  if (quoted || i >= line.next) return null
  const form = page.verb[n] ? (page.form[n] as number) : 0
  if (form & Form.Ing || (n > lead && form & (Form.Past | Form.Present))) return null
  return clauseFrom(page, lead, line.next)
}

/** "Q," X said / CLAUSE, X said / CLAUSE, X said, CLAUSE. */
export function creditAfter(page: Page, line: LineState, cue: VerbCue, subject: Subject): Candidate | null {
  const { verb, group } = cue
  if (!subject.stretch || group.type === 'ing' || group.type === 'infinitive') return null
  const start = subject.stretch.first
  if (start <= line.leftLimit) return null
  const told = (verb.speech & Frame.Recipient) !== 0
  const quote = quoteBefore(page, start)
  const from =
    quote >= 0 ? afterQuoteCredit(page, line, cue, quote, start) : afterClauseCredit(page, line, cue, start)
  if (from < 0 || (!told && !canCredit(cue) && quote < 0)) return null
  return candidateOf(line, {
    cue: cueSpan(page, cue),
    source: subject.stretch,
    pieces: pieces(leftContent(page, line, start), resumed(page, line, from, quote >= 0)),
    stance: isStanceVerb(verb),
    after: true,
  })
}

/** "Q," X said: the token after the credit, or -1 where the quotation is not its own. */
function afterQuoteCredit(page: Page, line: LineState, cue: VerbCue, quote: number, start: number): number {
  const { verb } = cue
  const told = (verb.speech & Frame.Recipient) !== 0
  const credits = told || canCredit(cue)
  if (!credits && !(verb.speech & (Frame.Object | Frame.Clause))) return -1
  const k = told ? afterPhrase(page, cue.next, line.next) : afterAdjuncts(page, cue.next, line.next)
  if (bits(page, k) & Is.That) return -1
  if (!credits && k < line.next && !(bits(page, k) & (Is.Mark | Is.Preposition))) return -1
  return /^[,?!—–-]$/.test(lastMark(page, quote)) || word(page, start - 1) === ',' ? k : -1
}

/** CLAUSE, X said: the token after the credit, or -1 where the verb has content of its own. */
function afterClauseCredit(page: Page, line: LineState, cue: VerbCue, start: number): number {
  if (word(page, start - 1) !== ',' || bits(page, start) & Is.Relative) return -1
  const told = (cue.verb.speech & Frame.Recipient) !== 0
  const k = afterAdjuncts(page, told ? afterPhrase(page, cue.next, line.next) : cue.next, line.next)
  if (word(page, k) === ':') {
    const from = opensWithPhrase(page, line.leftLimit)
      ? afterComma(page, line.leftLimit, start)
      : line.leftLimit
    const told = page.opens[k + 1] || from >= start - 1 || !hasFinite(page, from, start - 1)
    return told ? -1 : k
  }
  if (k < line.next && !/^[,.;)!?—–-]$/.test(word(page, k))) return -1
  if (word(page, k) === ',') return page.opens[k + 1] ? -1 : k
  const adverbial = line.leftLimit === line.first && start - 1 - line.first < FEWEST_SAID
  return adverbial || !isClause(page, line.leftLimit, start - 1) ? -1 : k
}

const afterComma = (page: Page, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (word(page, i) === ',') return i + 1
  return to
}

/** A finite verb that cannot be a participle, or one after a subject, stands between two tokens. */
function hasFinite(page: Page, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const b = bits(page, i)
    if (b & AUXILIARY && word(page, i) !== "'s") return true
    if (b & Is.Past && !(bits(page, i - 1) & (Is.Determiner | Is.Preposition))) return true
  }
  return false
}

/** "As X reported, CLAUSE" / "CLAUSE, as X put it". */
export function asCredit(page: Page, line: LineState, cue: VerbCue, subject: Subject): Candidate | null {
  const source = subject.stretch
  const as = (source?.first ?? 0) - 1
  if (!source || as < line.first || word(page, as) !== 'as') return null
  if (!(cue.verb.speech & Frame.Parenthetical || cue.phrasal)) return null
  const k = afterAdjuncts(page, cue.next, line.next)
  const shared = { cue: { first: cue.group.head, next: cue.next }, source, stance: false }
  if (opensLine(page, line, as)) {
    if (word(page, k) !== ',' && word(page, k) !== ':') return null
    return candidateOf(line, { ...shared, pieces: pieces(clauseFrom(page, k + 1, line.next)), opener: true })
  }
  if (k < line.next && !/^[,.;)]$/.test(word(page, k))) return null
  return candidateOf(line, { ...shared, pieces: pieces(leftContent(page, line, as)), after: true })
}
