import type { Span } from '@/lib/core/text/span'
import type { ReaderSegment } from '../../_reader/reader-segments'

/** A stretch of the text that is selected as a whole or not at all. */
export interface TextPiece {
  segment: ReaderSegment
  start: number
  text: string
  isSelected: boolean
}

/** The stretches of a paragraph, cut where a selection begins and ends. */
export function textPieces(segments: readonly ReaderSegment[], selected: Span | null): TextPiece[] {
  return segments.flatMap((segment) => {
    const { start, end } = segment
    const inside = selected ? [selected.start, selected.end].filter((at) => start < at && at < end) : []
    const points = [start, ...inside, end]
    return points.slice(0, -1).map((from, index) => {
      const to = points[index + 1] ?? end
      return {
        segment,
        start: from,
        text: segment.text.slice(from - start, to - start),
        isSelected: selected !== null && selected.start <= from && to <= selected.end,
      }
    })
  })
}
