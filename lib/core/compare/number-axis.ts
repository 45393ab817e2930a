import { formatDate } from './format-date'
import { formatDifference, formatFigure } from './format-number'
import { type NumberReach, numberReach } from './number-reach'
import type { Column, NumberRow, PrintedNumber, Relation, Shift } from './types'

// Room left and right of the outermost mark, as a share of the axis, so that no mark sits on the edge.
const MARGIN = 0.06

/** One printed number beside the recordʼs. Values are in the figureʼs own unit and measure. */
export interface NumberMark {
  ref: string
  articleId: string
  /** the outletʼs name, with the day where the outlet has two columns */
  label: string
  phrase: string
  low: number
  high: number
  /** "more than 500" goes on upward, "nearly 600" goes on downward: drawn to the edge of the axis */
  openAbove: boolean
  openBelow: boolean
  /** the numbers it can stand for; null where it is one number and nothing else */
  reach: NumberReach | null
  relation: Relation
  /** what else stands changed: a mark may have the recordʼs value and count something else */
  shifts: Shift[]
  /** "18 more than the record (0.027%)"; for a bound what it allows; null when there is nothing to say */
  difference: string | null
}

/** The printed numbers that answer to one figure of the record, on one axis. */
export interface NumberAxis {
  figureId: string
  label: string
  unitLabel: string
  record: number
  recordLabel: string
  from: number
  to: number
  marks: NumberMark[]
  /** tied to the figure but counting something else, so that no place on the axis would be true */
  notComparable: {
    ref: string
    articleId: string
    label: string
    phrase: string
    why: string
    /** false for words without a number, "hundreds" */
    hasNumber: boolean
  }[]
}

type NamedColumn = Pick<Column, 'articleId' | 'outletName' | 'published'>

/**
 * The name under which each column is shown, by article id: the outletʼs, and where an outlet has two
 * columns the day of publication with it, "Alder Courier, 3 Nov 2019". A day not seen adds nothing.
 */
export function columnNames(columns: readonly NamedColumn[]): Map<string, string> {
  return new Map(
    columns.map(({ articleId, outletName, published }) => {
      const twice = columns.some((other) => other.outletName === outletName && other.articleId !== articleId)
      return [articleId, twice && published ? `${outletName}, ${formatDate(published)}` : outletName]
    }),
  )
}

/** One axis for each figure that has a value and at least one printed number that can be compared with it. */
export function numberAxes(columns: readonly NamedColumn[], rows: readonly NumberRow[]): NumberAxis[] {
  return rows.flatMap((row) => {
    const axis = numberAxis(columns, row)
    return axis ? [axis] : []
  })
}

/** The axis of one figure; null when it has no value or nothing that can be compared with it. */
export function numberAxis(columns: readonly NamedColumn[], { figure, cells }: NumberRow): NumberAxis | null {
  const record = figure.value
  if (record === null) return null
  const names = columnNames(columns)
  const marks: NumberMark[] = []
  const notComparable: NumberAxis['notComparable'] = []
  for (const [index, column] of columns.entries()) {
    const who = { articleId: column.articleId, label: names.get(column.articleId) ?? column.outletName }
    for (const entry of cells[index]?.entries ?? []) {
      const mark = numberMark(entry, figure.measure)
      if (mark) marks.push({ ...who, ...mark })
      else {
        const { ref, phrase, alignment } = entry
        const hasNumber = alignment?.relation !== 'no value'
        notComparable.push({ ...who, ref, phrase, why: whyNot(entry), hasNumber })
      }
    }
  }
  if (marks.length === 0) return null
  const values = [record, ...marks.flatMap(({ low, high }) => [low, high])]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const margin = (most - least || Math.abs(record) || 1) * MARGIN
  return {
    figureId: figure.id,
    label: figure.label,
    unitLabel: figure.unitLabel,
    record,
    recordLabel: formatFigure(figure),
    from: least >= 0 ? Math.max(0, least - margin) : least - margin,
    to: most + margin,
    marks,
    notComparable,
  }
}

type MarkOfEntry = Omit<NumberMark, 'articleId' | 'label'>

function numberMark(entry: PrintedNumber, measure: string): MarkOfEntry | null {
  const { alignment, low, high, value } = entry
  if (!alignment || alignment.relation === 'not comparable' || alignment.relation === 'no value') return null
  const ends = [low, high, value].filter((end) => end !== null)
  if (ends.length === 0) return null
  const bounded = low !== null || high !== null
  const openAbove = bounded && high === null
  const openBelow = bounded && low === null
  const [least, most] = [low ?? high ?? Math.min(...ends), high ?? low ?? Math.max(...ends)]
  const isRounded = alignment.relation === 'rounded'
  return {
    ref: entry.ref,
    phrase: entry.phrase,
    low: least,
    high: most,
    openAbove,
    openBelow,
    reach: numberReach({ low: least, high: most, openAbove, openBelow, isRounded }, entry, measure),
    relation: alignment.relation,
    shifts: alignment.shifts,
    difference: formatDifference(alignment.difference, alignment.relativeDifference, measure),
  }
}

function whyNot({ alignment, unitLabel, unitStated }: PrintedNumber): string {
  if (alignment?.relation === 'no value') return 'printed without a number'
  if (alignment?.shifts.includes('unit')) return `counts ${unitStated ?? unitLabel ?? 'another unit'}`
  return alignment?.reasons[0] ?? 'cannot be compared with the record'
}
