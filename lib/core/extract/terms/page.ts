import type { ArticleText } from '../../text/article-text'
import { MARK, NUMBER, WORD } from '../../text/tokens'
import { Is } from './bits'
import type { Chunk } from './chunk'
import { guessed } from './guess'
import { COMPOUNDS, LEXICON } from './lexicon'
import { COMPOUND_STARTS, ROWS } from './readers'
import { bounds } from './sentence-bounds'

/**
 * A text as units: a word, a hyphenated or fixed compound ("re-offend", "law enforcement"), an abbreviation with
 * points ("U.S."), a bracketed word ("[ICE]"), a number or a mark. Columns over the units; `first` and `next` are tokens.
 */
export interface Page {
  article: ArticleText
  count: number
  first: Int32Array
  next: Int32Array
  row: Int32Array
  is: Int32Array
  kind: Int32Array
  lemma: Int32Array
  /** sentence of each unit, as the number of its first unit; and the unit after its last */
  floor: Int32Array
  ceiling: Int32Array
  /** 1 for sentences in which nearly every word has a capital: a capital tells nothing there */
  titled: Uint8Array
  /** the noun phrase from each unit on, once it has been asked for; null where none starts */
  chunks: (Chunk | null | undefined)[]
  /** one more than the first unit of the noun phrase that ends at each unit, once it has been asked for; else 0 */
  starts: Int32Array
}

/** The text as units with what each may be. Linear in the tokens. */
export function pageOf(article: ArticleText): Page {
  const { tokens } = article
  // a unit for every token, and an empty one where a sentence ends without a mark
  const room = tokens.count + article.sentences.length + 2
  const page: Page = {
    article,
    count: 0,
    first: new Int32Array(room),
    next: new Int32Array(room),
    row: new Int32Array(room),
    is: new Int32Array(room),
    kind: new Int32Array(room),
    lemma: new Int32Array(room),
    floor: new Int32Array(room),
    ceiling: new Int32Array(room),
    titled: new Uint8Array(room),
    chunks: new Array(room),
    starts: new Int32Array(room),
  }
  for (let at = 0; at < tokens.count; ) {
    if (at > 0) separate(page, at)
    at = unitAt(page, at)
  }
  page.first.fill(tokens.count, page.count)
  page.next.fill(tokens.count, page.count)
  bounds(page)
  return page
}

/** Where a line ends without a mark, as headlines do, an empty unit keeps readers from reading on. */
function separate(page: Page, at: number): void {
  const { sentenceOf } = page.article
  if (sentenceOf[at] === sentenceOf[at - 1] || (page.is[page.count - 1] as number) & Is.Mark) return
  const u = page.count++
  page.first[u] = at
  page.next[u] = at
  page.is[u] = Is.Mark
}

function unitAt(page: Page, at: number): number {
  const { tokens, text } = page.article
  const u = page.count++
  page.first[u] = at
  const kind = tokens.kind[at]
  if (kind === MARK) return markAt(page, u, at)
  const code = text.charCodeAt(tokens.start[at] as number)
  const capital = code >= 65 && code <= 90 ? Is.Capital : 0
  if (kind === NUMBER) {
    const section = sectionEnd(page, at)
    if (section > 0) return known(page, u, section, '287(g)', 0)
    // "34-year-old", "12-month": what starts with a number counts, and stays out of a term as numbers do
    let next = at + 1
    while (isHyphened(page, next - 1)) next += 2
    // "2.1K migrants"
    if (
      next === at + 1 &&
      next < tokens.count &&
      !tokens.gap[next] &&
      /^(?:k|m|b|bn|mn)$/.test(tokens.lower[next] as string)
    )
      next++
    page.is[u] = Is.Number
    return end(page, u, next)
  }
  const word = tokens.lower[at] as string
  const number = tokens.word[at] as number
  if (COMPOUND_STARTS[number] === 1) {
    for (const { parts, row } of COMPOUNDS.get(word) ?? []) {
      if (!standsAt(page, at, parts)) continue
      fill(page, u, row, capital)
      return end(page, u, at + parts.length)
    }
  }
  if (kind === WORD && isHyphened(page, at)) return hyphened(page, u, at, capital)
  if (kind === WORD && word.length === 1 && tokens.lower[at + 1] === '.' && !tokens.gap[at + 1])
    return initials(page, u, at)
  const row = ROWS[number] as number
  if (row > 0) fill(page, u, row, capital)
  else page.is[u] = guessed(word) | capital
  return end(page, u, at + 1)
}

const end = (page: Page, u: number, next: number): number => {
  page.next[u] = next
  return next
}

const fill = (page: Page, u: number, row: number, capital: number): void => {
  page.row[u] = row
  page.is[u] = (LEXICON.is[row] as number) | capital
  page.kind[u] = LEXICON.kind[row] as number
  page.lemma[u] = LEXICON.lemma[row] as number
}

function known(page: Page, u: number, next: number, word: string, capital: number): number {
  const row = LEXICON.rowOf.get(word)
  if (row !== undefined) fill(page, u, row, capital)
  else page.is[u] = guessed(word) | capital
  return end(page, u, next)
}

const isHyphen = (mark: string | undefined) => mark === '-' || mark === '‐' || mark === '‑'

const isHyphened = (page: Page, at: number): boolean => {
  const { lower, gap, kind, count } = page.article.tokens
  return at + 2 < count && isHyphen(lower[at + 1]) && !gap[at + 1] && !gap[at + 2] && kind[at + 2] !== MARK
}

/** A hyphenated word: in a list as it stands or without hyphens, else an adjective or what its last part is. */
function hyphened(page: Page, u: number, at: number, capital: number): number {
  const { lower } = page.article.tokens
  let next = at + 1
  let whole = lower[at] as string
  let solid = whole
  while (isHyphened(page, next - 1)) {
    whole += `-${lower[next + 1]}`
    solid += lower[next + 1]
    next += 2
  }
  const row = LEXICON.rowOf.get(whole) ?? LEXICON.rowOf.get(solid)
  if (row !== undefined) {
    fill(page, u, row, capital)
    return end(page, u, next)
  }
  const last = LEXICON.rowOf.get(lower[next - 1] as string)
  if (last === undefined || !((LEXICON.is[last] as number) & (Is.Noun | Is.Verb | Is.Past | Is.Ing))) {
    page.is[u] = Is.Unknown | Is.Adjective | capital
    return end(page, u, next)
  }
  fill(page, u, last, capital)
  if (lower[at] === 'non' || lower[at] === 'anti') page.is[u] = Is.Adjective | capital
  page.is[u] = (page.is[u] as number) | Is.Adjective
  return end(page, u, next)
}

/** "U.S.", "D.C.": single letters with points. */
function initials(page: Page, u: number, at: number): number {
  const { lower, gap, kind, count } = page.article.tokens
  let next = at
  let word = ''
  while (
    next + 1 < count &&
    kind[next] === WORD &&
    (lower[next] as string).length === 1 &&
    lower[next + 1] === '.' &&
    !gap[next + 1]
  ) {
    word += word ? `.${lower[next]}` : lower[next]
    next += 2
    if (next < count && gap[next]) break
  }
  if (next - at < 4) return known(page, u, at + 1, lower[at] as string, Is.Capital)
  return known(page, u, next, word, Is.Capital)
}

/** The token after "287(g)"; 0 where it does not stand. */
function sectionEnd(page: Page, at: number): number {
  const { lower } = page.article.tokens
  return lower[at] === '287' && lower[at + 1] === '(' && lower[at + 2] === 'g' && lower[at + 3] === ')'
    ? at + 4
    : 0
}

function standsAt(page: Page, at: number, parts: string[]): boolean {
  const { lower, count, gap } = page.article.tokens
  if (at + parts.length > count) return false
  for (let k = 1; k < parts.length; k++) {
    if (lower[at + k] !== parts[k]) return false
    if (!gap[at + k] && parts[k] !== "'s" && parts[k] !== "'") return false
  }
  return true
}

function markAt(page: Page, u: number, at: number): number {
  const { lower, gap, count } = page.article.tokens
  const mark = lower[at] as string
  page.next[u] = at + 1
  if (mark === '[' && at + 2 < count && lower[at + 2] === ']') {
    known(page, u, at + 3, lower[at + 1] as string, Is.Capital)
    return at + 3
  }
  let bits: number = Is.Mark
  if (mark === ',') bits |= Is.Comma
  else if (mark === '“' || mark === '‘') bits |= Is.Opens
  else if (mark === '”') bits |= Is.Closes
  else if (mark === '’' || mark === '"' || mark === "'") {
    const opens = gap[at] === 1 && at + 1 < count && !gap[at + 1]
    bits |= opens || at === 0 ? Is.Opens : Is.Closes
  } else if (mark === '—' || mark === '–' || mark === '-') bits |= Is.Dash
  page.is[u] = bits
  return at + 1
}
