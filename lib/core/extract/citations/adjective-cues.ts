import { type Candidate, type LineState, piece } from './candidate'
import { contentEnd, Hang } from './content'
import { subjectBefore } from './noun-phrase'
import { bits, type Page, word } from './page'
import { STANCE_ADJECTIVES } from './stance-verbs'
import { Is } from './word-columns'

export const CUE_ADJECTIVES = new Set(STANCE_ADJECTIVES.split(' '))
const LINKS = new Set('that of about to by over with'.split(' '))

/** "X is confident that ...", "was critical of ...": the stand that a predicate ascribes, or null. */
export function citeAdjective(page: Page, line: LineState, at: number): Candidate | null {
  const link = at + 1
  if (link >= line.next || !LINKS.has(word(page, link))) return null
  let first = at
  while (first > line.first && bits(page, first - 1) & (Is.Adverb | Is.Not)) first--
  if (
    !(bits(page, first - 1) & Is.Be) &&
    !/^(?:seem|seems|seemed|appeared|appears|remain|remains|remained|feel|feels|felt)$/.test(
      word(page, first - 1),
    )
  )
    return null
  while (first > line.first && bits(page, first - 1) & (Is.Be | Is.Have | Is.Modal | Is.Adverb | Is.Not))
    first--
  const source = subjectBefore(page, line.first, first).stretch ?? line.lastSource
  const clause = word(page, link) === 'that'
  const from = clause || word(page, link) === 'to' ? link : link + 1
  const content = piece(
    page,
    from,
    contentEnd(page, from, line.next, {
      hang: clause ? Hang.Clause : Hang.Object,
      opening: false,
      relative: false,
    }),
  )
  return content
    ? {
        cue: { first: at, next: from },
        source,
        pieces: [content],
        stance: true,
        after: false,
        line: line.index,
      }
    : null
}
