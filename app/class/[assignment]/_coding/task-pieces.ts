import { HIDDEN } from '@/lib/core/classroom/hide-source'
import type { SavedMark } from '@/lib/core/classroom/save'
import type { Span } from '@/lib/core/text/span'

/** A stretch of a text that is drawn alike. Offsets are UTF-16 units of the text. */
export interface TaskPiece extends Span {
  mark: SavedMark | null
  isSelected: boolean
  /** the mark ends here: its number is drawn */
  isLast: boolean
}

/** The lines of a text, each cut where a mark, the selection or what is hidden begins or ends; empty lines are left out. */
export function taskPieces(text: string, marks: readonly SavedMark[], selected: Span | null): TaskPiece[][] {
  const hidden = Array.from(
    text.matchAll(new RegExp(`${HIDDEN}[${HIDDEN} ]*`, 'gu')),
    ({ index, 0: word }) => [index, index + word.trimEnd().length],
  ).flat()
  const cuts = [...marks.flatMap(({ start, end }) => [start, end]), ...hidden]
  if (selected) cuts.push(selected.start, selected.end)
  let from = 0
  return text.split('\n').flatMap((line): TaskPiece[][] => {
    const [start, end] = [from, from + line.length]
    from = end + 1
    if (line.trim() === '') return []
    const points = [...new Set([start, ...cuts.filter((at) => start < at && at < end), end])].sort(
      (a, b) => a - b,
    )
    return [
      points.slice(0, -1).map((at, index) => {
        const until = points[index + 1] ?? end
        const mark = marks.find((one) => one.start <= at && until <= one.end) ?? null
        return {
          ...{ start: at, end: until, mark },
          isSelected: selected !== null && selected.start <= at && until <= selected.end,
          isLast: mark !== null && (until === mark.end || until === end),
        }
      }),
    ]
  })
}
