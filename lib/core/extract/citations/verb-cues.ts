import type { Candidate, LineState } from './candidate'
import { contentAfter } from './complements'
import { asCredit, creditAfter, invertedCredit } from './credits'
import { lineSubject } from './line-subject'
import { bits, type Page, verbAt, word } from './page'
import { citePassive, citeSeeming } from './passives'
import { subjectOf, type VerbCue } from './verb-cue'
import { verbGroup } from './verb-group'
import { Frame } from './verb-lexicon'
import { Is } from './word-columns'

/** Reads the citation that the verb at `head` makes, or null where it makes none. */
export function citeVerb(page: Page, line: LineState, head: number): Candidate | null {
  const verb = verbAt(page, head)
  const group = verb && verbGroup(page, line.first, line.next, head)
  if (!verb || !group) return null
  if (head === line.first && word(page, head + 1) === ':') return null // "Posted: 5 p.m."
  if (isLabel(page, line, head)) return null
  if (addsUp(page, line, head, verb.base) || isCompound(page, head)) return null
  const phrasal = verb.particle !== null && word(page, head + 1) === verb.particle
  const cue: VerbCue = { verb, group, next: head + (phrasal ? 2 : 1), phrasal }
  if (group.type === 'passive' || group.type === 'asked') return citePassive(page, line, cue)
  if (verb.stance & Frame.Seeming) return citeSeeming(page, line, cue)
  const inverted = invertedCredit(page, line, cue)
  if (inverted) return inverted
  const subject = subjectOf(page, line, group)
  return (
    asCredit(page, line, cue, subject) ??
    creditAfter(page, line, cue, subject) ??
    contentAfter(page, line, cue, subject.stretch ?? (subject.shared ? sharedSource(page, line) : null))
  )
}

/** "What they’re saying: ...": the label of a part of a newsletter. */
const isLabel = (page: Page, line: LineState, head: number): boolean =>
  word(page, head + 1) === ':' && /^(?:what|why|how|where)$/.test(word(page, line.first))

/** "must report in person", "report to ICE every week": somebody turns up. */
const reportsForDuty = (page: Page, head: number): boolean =>
  word(page, head) === 'report' &&
  /^(?:in|for|every|weekly|monthly|regularly)$/.test(word(page, head + 1)) &&
  !(bits(page, head + 2) & (Is.That | Is.Number))

const COMPOUNDED = new Set('think warning report call claims answering voting asking'.split(' '))

/** "think tank", "warning signs": parts of nouns. */
const isCompound = (page: Page, head: number): boolean =>
  reportsForDuty(page, head) ||
  (COMPOUNDED.has(word(page, head)) &&
    /^(?:think tanks?|warning (?:signs?|shots?|labels?|systems?)|report cards?|call (?:centers?|logs?)|claims? (?:court|process|form)|answering machine|voting (?:rights|records?)|asking price)$/.test(
      `${word(page, head)} ${word(page, head + 1)}`,
    ))

/** "Fair enough: adding the 14,000 people held ...": a sum, not something said, where no speaker stands before it. */
const addsUp = (page: Page, line: LineState, head: number, base: string): boolean =>
  base === 'add' &&
  word(page, head) === 'adding' &&
  (head === line.first || /^[:;(—–]$/.test(word(page, head - 1))) &&
  !(bits(page, head + 1) & Is.That) &&
  !page.opens[head + 1]

/** The source of the cue before, or else the subject that opens the line. */
const sharedSource = (page: Page, line: LineState) =>
  line.lastSource ?? lineSubject(page, line.first, line.next)
