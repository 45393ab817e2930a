import type { RecordFigure } from '../align/record-figure'
import { roundingReasons } from '../align/rounding'
import { formatNumber, formatValue } from '../compare/format-number'
import type { CodedQuantity } from './coded-article'
import type { Checked } from './finding'
import { tiedQuantities } from './tied'
import { figureInWords } from './wording'

/** What a share is of by the record, in words, with the figures that say it. */
export interface ShareBase {
  words: string
  figureIds: string[]
}

/**
 * What a printed share is of by the record: the two figures that the alignment found, a share that the record states, or
 * the number printed last before it as a part of a whole that it belongs to. Null where none gives that share.
 */
export function baseInRecord(quantity: CodedQuantity, checked: Checked): ShareBase | null {
  const { aligned, record } = checked
  const found = aligned.get(quantity.ref)
  if (found?.decision === 'composed' && found.composed?.kind === 'share') {
    const [part, whole] = found.composed.figureIds.map((id) => record.figures.find((one) => one.id === id))
    return part && whole ? inWords(part, whole) : null
  }
  const tied = tiedQuantities(checked).find((one) => one.quantity === quantity)
  if (tied?.figure.measure === 'share') {
    return { words: `in the record it is a share of ${tied.figure.population}`, figureIds: [tied.figure.id] }
  }
  return tied ? null : ofNumberBefore(quantity, checked)
}

/** "10,232 people ... That is 78 percent": of the wholes that the number before is a part of, the one that gives the share. */
function ofNumberBefore(quantity: CodedQuantity, checked: Checked): ShareBase | null {
  const { start, value } = quantity
  if (start === null || value === null) return null
  const before = tiedQuantities(checked).filter((one) => (one.quantity.start ?? start) < start)
  const part = before.at(-1)?.figure
  const wholes = part ? wholesOf(part, checked.record.figures) : []
  const whole = wholes.find((one) => part && givesShare(part, one, quantity))
  return part && whole ? inWords(part, whole) : null
}

function wholesOf(part: RecordFigure, figures: readonly RecordFigure[]): RecordFigure[] {
  const wholes: RecordFigure[] = []
  let at = figures.find(({ id }) => id === part.partOf)
  while (at && !wholes.includes(at)) {
    wholes.push(at)
    const next = at.partOf
    at = figures.find(({ id }) => id === next)
  }
  return wholes
}

function givesShare(part: RecordFigure, whole: RecordFigure, { value, modifier }: CodedQuantity): boolean {
  if (part.value === null || !whole.value || value === null || part.unit !== whole.unit) return false
  const share = (100 * part.value) / whole.value
  return share === value || roundingReasons(value, share, { modifier, measure: 'share' }) !== null
}

function inWords(part: RecordFigure, whole: RecordFigure): ShareBase {
  const share = Math.round((1000 * (part.value ?? 0)) / (whole.value ?? 1)) / 10
  return {
    words: `in the record ${formatNumber(part.value)} (${figureInWords(part)}) is ${formatValue(share, 'share')} of ${formatNumber(whole.value)} (${figureInWords(whole)})`,
    figureIds: [part.id, whole.id],
  }
}
