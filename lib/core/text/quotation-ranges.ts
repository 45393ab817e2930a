import { paragraphs } from './paragraphs'
import { quotations } from './quotations'
import type { Span } from './span'
import { tokenize } from './tokens'

/**
 * The stretches of a text that stand between quotation marks, marks included, in order: the quotations that the engine
 * reads there. One that its paragraph does not close runs to the paragraphʼs end.
 */
export function quotationRanges(text: string): Span[] {
  return quotations(tokenize(text), paragraphs(text)).map(({ start, end }) => ({ start, end }))
}

/** Whether a span lies wholly within one of the ranges. */
export function isQuoted(ranges: readonly Span[], span: Span): boolean {
  return ranges.some((range) => range.start <= span.start && span.end <= range.end)
}
