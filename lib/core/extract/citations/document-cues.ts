import { type Candidate, type LineState, piece } from './candidate'
import { isDocumentPhrase } from './document-phrase'
import { type Stretch, subjectBefore } from './noun-phrase'
import { bits, type Page, word } from './page'
import { Is } from './word-columns'

/** "outlined in the order", "not detailed in the report": what a document holds, or does not. */
export const HELD_WORDS = new Set(
  'outlined detailed described listed contained disclosed revealed included laid cited mentioned documented recorded identified specified'.split(
    ' ',
  ),
)
export const COMING_WORDS = new Set('come comes came'.split(' '))
const LONGEST_DOCUMENT = 25 // tokens of its noun phrase

/** "The revelation comes from documents obtained by X", "crimes are not detailed in the report". */
export function citeDocument(page: Page, line: LineState, at: number): Candidate | null {
  const link = word(page, at) === 'laid' && word(page, at + 1) === 'out' ? at + 2 : at + 1
  const wanted = COMING_WORDS.has(word(page, at)) ? 'from' : 'in'
  if (word(page, link) !== wanted) return null
  const source = documentAfter(page, link + 1, line.next)
  if (!source || !isDocumentPhrase(page, source)) return null
  let first = at
  while (first > line.first && bits(page, first - 1) & (Is.Not | Is.Be)) first--
  const negated = first < at && hasNot(page, first, at)
  const subject = subjectBefore(page, line.first, first).stretch
  const content = subject ? piece(page, subject.first, subject.next) : null
  if (!content) return null
  const cueFirst = negated ? notAt(page, first, at) : at
  return {
    cue: { first: cueFirst, next: link + 1 },
    source,
    pieces: [content],
    stance: false,
    after: false,
    line: line.index,
  }
}

const notAt = (page: Page, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (bits(page, i) & Is.Not) return i
  return to
}

const hasNot = (page: Page, from: number, to: number): boolean => notAt(page, from, to) < to

function documentAfter(page: Page, from: number, lineNext: number): Stretch | null {
  let i = from
  for (; i < lineNext && i - from < LONGEST_DOCUMENT; i++) {
    const b = bits(page, i)
    if (page.opens[i] || b & (Is.Relative | Is.That) || (b & Is.Mark && !/^[-.'’&]$/.test(word(page, i))))
      break
    if (word(page, i) === '.' && i + 1 >= lineNext) break
  }
  return i > from ? { first: from, next: i } : null
}
