import { type MatchKey, NONE, OTHER } from '@/lib/core/classroom/match/match'
import { formatFigure } from '@/lib/core/compare/format-number'
import type { ArticleMention } from '@/lib/core/compare/pages'
import type { Shift } from '@/lib/core/compare/types'
import { overlaps } from '@/lib/core/text/span'
import type { MatchTask, TaskFigure } from '@/lib/queries/classroom/match-task'
import { formatDay } from '../../../_wording/dates'
import { voiceWords, whoSpeaks } from '../../../_wording/speech'

/** Why what is right for an item is right, as sentences that point to the evidence. */
export function evidenceFor({ mention, right, item }: MatchKey, { figures, planted }: MatchTask): string[] {
  const place = mention.anchors.find(({ role }) => role === 'whole')
  const known = planted
    .filter((one) => one.text === item.text && place && overlaps(one, place))
    .map(({ explanation }) => explanation)
  if (mention.kind === 'quantity') return [...numberEvidence(mention, figures, right), ...known]
  if (mention.kind === 'window') return [...windowEvidence(mention, figures, right), ...known]
  if (mention.kind === 'term') return [...voiceEvidence(mention), ...known]
  return known
}

function numberEvidence(
  mention: Extract<ArticleMention, { kind: 'quantity' }>,
  figures: readonly TaskFigure[],
  right: string,
): string[] {
  const figure = figures.find(({ id }) => id === right)
  if (!figure) return ['No figure of the document is this number, or could have become it.']
  const shifts = mention.alignment?.shifts ?? []
  return [
    `The document has ${formatFigure(figure)} here: ${figure.label}.`,
    ...(mention.alignment?.relation === 'exact' && shifts.length === 0
      ? ['The number, and what it counts, are the document’s.']
      : []),
    ...shifts.map((shift) => CHANGED[shift](mention, figure)),
    ...(mention.alignment?.reasons ?? []).map(asSentence),
  ]
}

type Counted = Pick<TaskFigure, 'unitLabel'>

/** What an article changes about a number, said to a pupil. */
const CHANGED: Record<Shift, (printed: { unitLabel: string | null }, figure: Counted) => string> = {
  unit: (printed, figure) =>
    printed.unitLabel && printed.unitLabel !== figure.unitLabel
      ? `The document counts ${figure.unitLabel}, the article ${printed.unitLabel}.`
      : 'The article counts something else than the document.',
  population: () => 'The article counts others than the document.',
  act: () => 'The article says that something else was done than the document says.',
  window: () => 'The article gives another time than the document.',
}

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g

/** A reason of an alignment as a sentence to a pupil, who has a document before her. */
function asSentence(reason: string): string {
  const said = reason.replace(/\bthe record(?=['’ ])/g, 'the document').replace(DAY, (day) => formatDay(day))
  const sentence = said.charAt(0).toUpperCase() + said.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

function windowEvidence(
  { start, end, literal, dates }: Extract<ArticleMention, { kind: 'window' }>,
  figures: readonly TaskFigure[],
  right: string,
): string[] {
  const stated = figures.find(({ window }) => `${window.start ?? ''}_${window.end ?? ''}` === right)?.window
    .stated
  const first =
    right === NONE
      ? 'The words give no days, and nothing around them does.'
      : `The words must mean ${days(start, end)}.`
  return [
    first,
    ...(literal
      ? [`Taken by the day of publication they would say ${days(literal.start, literal.end)}.`]
      : []),
    ...(stated ? [`The document: ${stated}.`] : []),
    ...(right === OTHER ? ['No count of the document is over this time.'] : []),
    ...(dates ? [`They date: ${dates}.`] : []),
  ]
}

function voiceEvidence(mention: Extract<ArticleMention, { kind: 'term' }>): string[] {
  const who = whoSpeaks(mention)
  switch (mention.voice) {
    case 'outlet':
      return [
        'Nobody is named in this sentence who says it, and there are no quotation marks: the article says it itself.',
      ]
    case 'quoted':
      return [`In quotation marks, and somebody says it: ${who ?? voiceWords.quoted}.`]
    case 'paraphrased':
      return [`No quotation marks, but somebody else says it: ${who ?? voiceWords.paraphrased}.`]
    case 'scare quotes':
      return [
        'In quotation marks, and nobody is named who said it: the article holds the words at arm’s length.',
      ]
    default:
      return []
  }
}

function days(start: string | null, end: string | null): string {
  if (start !== null && start === end) return formatDay(start)
  return `${start === null ? 'an open beginning' : formatDay(start)} to ${end === null ? 'an open end' : formatDay(end)}`
}
