import { formatNumber } from '@/lib/core/compare/format-number'
import { ladderRungs } from '@/lib/core/compare/ladder'
import type { DraftFigure } from './figure-edits'

/** How the parts of a figure add up, in one or two sentences. */
export interface PartSum {
  /** the whole, by its place among the figures */
  index: number
  /** null: nothing can be said yet */
  addsUp: boolean | null
  message: string
}

/** For each figure with parts, whether they add up to it as the ladder of its page would show them. */
export function partSums(figures: readonly DraftFigure[]): PartSum[] {
  const known = figures.flatMap((figure) =>
    figure.id === null
      ? []
      : [{ ...figure, id: figure.id, measure: figure.measure ?? '', unit: figure.unit ?? '' }],
  )
  const rungs = ladderRungs(known)
  return figures.flatMap((whole, index) => {
    const parts = figures.filter(({ partOf }) => partOf !== null && partOf === whole.id)
    if (parts.length === 0) return []
    const rung = rungs.find(({ figureId }) => figureId === whole.id)
    const [breakdown] = rung?.breakdowns ?? []
    return [{ index, ...sumOf(whole, parts, breakdown ?? null) }]
  })
}

function sumOf(
  whole: DraftFigure,
  parts: readonly DraftFigure[],
  breakdown: readonly string[] | null,
): Omit<PartSum, 'index'> {
  const values = (of: readonly DraftFigure[]) => of.map(({ value }) => formatNumber(value)).join(' + ')
  if (breakdown && whole.value !== null) {
    const used = parts.filter(({ id }) => breakdown.includes(id ?? ''))
    const loose = parts.filter((part) => !used.includes(part))
    const rest = loose.length > 0 ? ` Not in this sum: ${names(loose)}.` : ''
    return {
      addsUp: true,
      message: `${values(used)} = ${formatNumber(whole.value)}: the parts add up.${rest}`,
    }
  }
  const other = parts.filter(
    ({ unit, measure }) => unit !== whole.unit || measure !== 'count' || whole.measure !== 'count',
  )
  if (other.length > 0) {
    return {
      addsUp: null,
      message: `Not added up, for the whole is counted in another unit or measure: ${names(other)}.`,
    }
  }
  const unknown = parts.filter(({ value }) => value === null)
  if (unknown.length > 0 || whole.value === null) {
    const which = whole.value === null ? [whole, ...unknown] : unknown
    return { addsUp: null, message: `Not added up yet, without a number: ${names(which)}.` }
  }
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0)
  if (sum === whole.value && parts.length > 1) {
    return {
      addsUp: null,
      message: `${values(parts)} = ${formatNumber(sum)}, but with a round part that may not be exact: the ladder does not show it as a sum.`,
    }
  }
  const size = formatNumber(Math.abs(sum - whole.value))
  const how = parts.length === 1 ? 'one part' : `${values(parts)} = ${formatNumber(sum)}`
  return {
    addsUp: false,
    message: `${how}: ${size} ${sum < whole.value ? 'less' : 'more'} than the whole, ${formatNumber(whole.value)}. That may be right: parts can overlap or leave something out.`,
  }
}

function names(figures: readonly DraftFigure[]): string {
  return figures.map(({ label }) => label ?? 'a figure without a label').join(', ')
}
