import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import type { Change } from '@/lib/core/correct/change'
import { type CheckedAgainst, checkMention, checkSpan, type Problem } from '@/lib/core/correct/check-mention'
import type { CodedSpan } from '@/lib/core/correct/coded-mention'
import { isWithinParagraph } from '@/lib/core/correct/within-paragraph'
import { codedRows, emptyRows, spanOf } from './coded-rows'
import { type MentionRows, underAnotherId } from './mention-rows'
import { tiedAgain, tieOf } from './tie-quantity'

/** What a change is worked out with, beside the rows that it touches. */
export interface ChangeContext {
  codingId: number
  coderId: string
  against: CheckedAgainst
  record: ReleaseRecord | null
  /** an id that no mention has yet */
  newId: number
  /** the next free place within a kind of mention */
  nextOrdinal: (kind: string) => number
}

export type ChangedRows = { after: MentionRows[] } | { problems: Problem[] }

/** The ids of the mentions that a change touches. */
export function touchedBy(change: Change): number[] {
  if (change.kind === 'add') return []
  return change.kind === 'merge' ? [...new Set(change.mentionIds)] : [change.mentionId]
}

/** The rows that a change leaves in place of those before it, or why it cannot be made. Nothing is stored. */
export function changedRows(
  before: readonly MentionRows[],
  change: Change,
  context: ChangeContext,
): ChangedRows {
  const { against, codingId, coderId, record, newId, nextOrdinal } = context
  const { text } = against
  if (change.kind === 'add') {
    const problems = checkMention(change.mention, against)
    if (problems.length > 0) return { problems }
    const empty = emptyRows(codingId, newId, nextOrdinal(change.mention.kind))
    return { after: [codedRows(empty, change.mention, text)] }
  }
  const [rows] = before
  if (!rows || before.length !== touchedBy(change).length)
    return problem('mentionId', 'This mention is no longer there. Load the page again.')
  switch (change.kind) {
    case 'edit': {
      const problems = checkMention(change.to, against)
      if (problems.length > 0) return { problems }
      const edited = codedRows(rows, change.to, text)
      const isMoved = change.to.kind !== rows.mention.kind
      if (isMoved) edited.mention.ordinal = nextOrdinal(change.to.kind)
      return { after: [tiedAgain(edited, record, coderId)] }
    }
    case 'delete':
      return { after: [] }
    case 'accept':
      return { after: [rows] }
    case 'split':
      return split(rows, change.at, context)
    case 'merge':
      return merge(before, text)
    case 'retie': {
      const { figureId } = change
      if (!rows.quantity) return problem('figure', 'Only a number can be tied to a figure of the record.')
      const others = rows.alignments.filter(({ coder_id }) => coder_id !== coderId)
      if (figureId === null) return { after: [{ ...rows, alignments: others }] }
      const tie = record ? tieOf(rows, { record, figureId, coderId }) : []
      return tie.length > 0
        ? { after: [{ ...rows, alignments: [...others, ...tie] }] }
        : problem('figure', 'Choose a figure of the release that the article is compared by.')
    }
  }
}

function split(rows: MentionRows, at: number, context: ChangeContext): ChangedRows {
  const { codingId, newId, nextOrdinal, against } = context
  const span = placeOf(rows)
  if (!span || at <= span.start || at >= span.end)
    return problem('at', 'Cut the phrase between two of its words.')
  const parts = [
    trimmed({ start: span.start, end: at }, against.text),
    trimmed({ start: at, end: span.end }, against.text),
  ] as const
  if (parts.some((part) => checkSpan(part, against.text).length > 0))
    return problem('at', 'Both parts need at least one word.')
  const ordinal = nextOrdinal(rows.mention.kind)
  const second = underAnotherId(rows, { id: newId, codingId, ordinal })
  const alone = { ...second, anchors: [], spans: [], mention: { ...second.mention, count: 1 } }
  return { after: [spanOf(rows, parts[0], against.text), spanOf(alone, parts[1], against.text)] }
}

function merge(before: readonly MentionRows[], text: string): ChangedRows {
  const placed = before.flatMap((rows) => {
    const span = placeOf(rows)
    return span ? [{ rows, span }] : []
  })
  placed.sort((a, b) => a.span.start - b.span.start)
  const [first] = placed
  if (!first || placed.length < 2) return problem('mentionIds', 'Choose two or more mentions to merge.')
  if (before.some(({ mention }) => mention.kind !== first.rows.mention.kind))
    return problem('mentionIds', 'Only mentions of one kind can be merged.')
  const end = Math.max(...placed.map(({ span }) => span.end))
  const span = { start: first.span.start, end }
  return isWithinParagraph(span, text)
    ? { after: [spanOf(first.rows, span, text)] }
    : problem('mentionIds', 'Only mentions of one paragraph can be merged.')
}

function placeOf({ anchors }: MentionRows): CodedSpan | null {
  const whole = anchors.find(({ role }) => role === 'whole')
  return whole ? { start: Number(whole.start), end: Number(whole.end) } : null
}

/** The span without the blanks at its ends. */
function trimmed({ start, end }: CodedSpan, text: string): CodedSpan {
  const words = text.slice(start, end)
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

function problem(field: string, message: string): ChangedRows {
  return { problems: [{ field, message }] }
}
