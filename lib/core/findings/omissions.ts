import type { Aligned } from '../align/aligned'
import type { RecordFigure, ReleaseRecord } from '../align/record-figure'
import { absenceOf } from '../compare/absence'
import { caveatRows } from './caveats'
import type { CodedArticle } from './coded-article'
import { evidenceOf } from './evidence'
import type { Checked, Evidence } from './finding'
import { groupsOf } from './population-words'
import { replyRows } from './replies'
import { wrongRung } from './rules/wrong-rung'
import { shiftedWindow } from './shifted-window'
import { sameNumbers, tiedQuantities } from './tied'

export type Standing = 'stated' | 'not stated' | 'contradicted' | 'not in the part coded'

/** Whether one article has one thing of the record, with the phrases that say so. */
export interface OmissionCell {
  articleId: string
  standing: Standing
  evidence: Evidence[]
}

/** One thing of the record that articles state or leave out. An article without a cell could not be judged. */
export interface OmissionRow {
  id: string
  kind: 'figure' | 'denominator' | 'window' | 'conviction and charge' | 'custody' | 'caveat' | 'reply'
  label: string
  figureIds: string[]
  cells: OmissionCell[]
}

/**
 * What of a release its articles have: its figures, the wholes that others are parts of, its window, its split into
 * convicted and charged and into detained and not, its caveats and the reply of those it speaks of. Caveats and replies
 * have a row only where the words or the speaker can be matched with certainty; what cannot is left out, never guessed.
 */
export function omissionsOf(
  record: ReleaseRecord,
  articles: readonly { article: CodedArticle; aligned: ReadonlyMap<string, Aligned> }[],
): OmissionRow[] {
  const checked = articles.map((one): Checked => ({ ...one, record, others: [] }))
  const row = (head: Omit<OmissionRow, 'cells'>, judge: (one: Checked) => Judged): OmissionRow => ({
    ...head,
    cells: checked.map((one) => cell(one, judge(one))),
  })
  const wholes = record.figures.filter(({ id, measure }) => measure === 'count' && hasParts(id, record))
  return [
    ...record.figures.map((figure) =>
      row({ id: figure.id, kind: 'figure', label: figure.label, figureIds: [figure.id] }, (one) =>
        figureIn(one, figure),
      ),
    ),
    ...wholes.map((figure) =>
      row(
        { id: `whole ${figure.id}`, kind: 'denominator', label: figure.label, figureIds: [figure.id] },
        (one) => figureIn(one, figure),
      ),
    ),
    row({ id: 'window', kind: 'window', label: record.window.stated, figureIds: [] }, windowIn),
    ...splits(record, 'convicted', 'charged').map(({ whole, parts }) =>
      row(
        {
          id: `convicted and charged ${whole.id}`,
          kind: 'conviction and charge',
          label: whole.label,
          figureIds: parts.map(({ id }) => id),
        },
        (one) => splitIn(one, parts, calledConvicted(one, whole)),
      ),
    ),
    ...splits(record, 'held', 'on-non-detained-docket').map(({ whole, parts }) =>
      row(
        {
          id: `custody ${whole.id}`,
          kind: 'custody',
          label: whole.label,
          figureIds: parts.map(({ id }) => id),
        },
        (one) => splitIn(one, parts, placedApart(one, whole)),
      ),
    ),
    ...caveatRows(record, checked),
    ...replyRows(record, checked),
  ]
}

interface Judged {
  standing: 'stated' | 'contradicted' | null
  evidence: Evidence[]
}

function cell({ article }: Checked, { standing, evidence }: Judged): OmissionCell {
  return { articleId: article.id, standing: standing ?? absenceOf(article.extent), evidence }
}

const ANOTHER = new Set(['transposed', 'one digit off', 'differs'])

/** A number that is the figure's, or one printed in its place. */
function figureIn(checked: Checked, figure: RecordFigure): Judged {
  const tied = tiedQuantities(checked).filter((one) => one.figure === figure)
  const same = tied.filter(({ tie }) => !ANOTHER.has(tie.relation))
  const shown = same.length > 0 ? same : tied
  return {
    standing: same.length > 0 ? 'stated' : tied.length > 0 ? 'contradicted' : null,
    evidence: shown.map(({ article, quantity }) => evidenceOf(article, quantity)),
  }
}

/** A time with the record's own days; contradicted where its numbers are dated by others instead. */
function windowIn(checked: Checked): Judged {
  const { article, record } = checked
  const { start, end } = record.window
  const same = article.windows.filter(
    ({ from, until, literal }) => literal === null && from === start && until === end && from !== null,
  )
  if (same.length > 0)
    return { standing: 'stated', evidence: same.map((window) => evidenceOf(article, window)) }
  const other = sameNumbers(checked).filter(
    (tied) => tied.figure.window.start === start && tied.figure.window.end === end && shiftedWindow(tied),
  )
  const evidence = other.map(({ quantity }) => evidenceOf(article, quantity))
  return { standing: other.length > 0 ? 'contradicted' : null, evidence }
}

/** Both parts with their numbers; contradicted where `against` says the whole to be one of them. */
function splitIn(checked: Checked, parts: readonly RecordFigure[], against: Evidence[]): Judged {
  const both = parts.map((part) => figureIn(checked, part))
  if (both.every(({ standing }) => standing === 'stated')) {
    return { standing: 'stated', evidence: both.flatMap(({ evidence }) => evidence) }
  }
  return { standing: against.length > 0 ? 'contradicted' : null, evidence: against }
}

function calledConvicted(checked: Checked, whole: RecordFigure): Evidence[] {
  return sameNumbers(checked)
    .filter((tied) => tied.figure === whole && groupsOf(tied, checked).has('convicted'))
    .map(({ article, quantity }) => evidenceOf(article, quantity))
}

function placedApart(checked: Checked, whole: RecordFigure): Evidence[] {
  return wrongRung
    .find(checked)
    .filter(({ figureIds }) => figureIds.includes(whole.id))
    .flatMap(({ evidence }) => evidence)
}

/** Wholes that the record splits into a part of each of two acts. */
function splits(
  { figures }: ReleaseRecord,
  one: string,
  other: string,
): { whole: RecordFigure; parts: RecordFigure[] }[] {
  return figures.flatMap((whole) => {
    const part = (act: string) =>
      figures.find((figure) => figure.partOf === whole.id && figure.act === act && figure.unit === whole.unit)
    const parts = [part(one), part(other)].filter((figure) => figure !== undefined)
    return parts.length === 2 ? [{ whole, parts }] : []
  })
}

function hasParts(id: string, { figures }: ReleaseRecord): boolean {
  return figures.some(({ partOf }) => partOf === id)
}
