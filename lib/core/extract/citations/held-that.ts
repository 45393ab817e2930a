import { afterTime } from './adjuncts'
import { type Candidate, type LineState, pieces } from './candidate'
import { clauseFrom } from './content'
import { subjectBefore } from './noun-phrase'
import { bits, type Page } from './page'
import { Is } from './word-columns'

/** "A magistrate held in April that ...": what a court holds; no other "held" reports anything. */
export function citeHeld(page: Page, line: LineState, at: number): Candidate | null {
  const that = bits(page, at + 1) & Is.That ? at + 1 : afterTime(page, at + 1, line.next)
  if (that >= line.next || !(bits(page, that) & Is.That)) return null
  if (bits(page, at - 1) & (Is.Be | Is.Have | Is.Determiner)) return null
  const source = subjectBefore(page, line.first, at).stretch
  const content = pieces(clauseFrom(page, that, line.next))
  return source && content.length
    ? {
        cue: { first: at, next: at + 1 },
        source,
        pieces: content,
        stance: false,
        after: false,
        line: line.index,
      }
    : null
}
