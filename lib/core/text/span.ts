/** A place in a text: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a span lies within a text and takes up at least one unit of it. */
export function fitsIn(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
}
