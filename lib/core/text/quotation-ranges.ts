import type { Span } from './span'

const OPENING = new Set(['“', '«'])
const CLOSING = new Set(['”', '»'])

/**
 * The stretches of a text that stand between double quotation marks, marks included, in order. A quotation
 * that its paragraph does not close runs to the paragraphʼs end, as when the next one opens with a new mark.
 * Single marks are left out: they cannot be told from apostrophes without reading.
 */
export function quotationRanges(text: string): Span[] {
  const ranges: Span[] = []
  let open: number | null = null
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text[at]
    const endsParagraph = unit === '\n' || unit === undefined
    if (open !== null && (endsParagraph || unit === '"' || CLOSING.has(unit))) {
      ranges.push({ start: open, end: endsParagraph ? at : at + 1 })
      open = null
    } else if (open === null && unit !== undefined && (unit === '"' || OPENING.has(unit))) {
      open = at
    }
  }
  return ranges
}

/** Whether a span lies wholly within one of the ranges. */
export function isQuoted(ranges: readonly Span[], span: Span): boolean {
  return ranges.some((range) => range.start <= span.start && span.end <= range.end)
}
