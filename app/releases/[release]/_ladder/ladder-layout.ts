import type { NumberRow, Rung } from '@/lib/core/compare/types'

// A box narrower than this share of the ladder holds no words: it is hatched and named beside.
const THIN = 0.06

/** One figure drawn as a box whose width is its share of the figure it is part of. */
export interface LadderBox {
  row: NumberRow
  /** share of the width of the box it is part of, 0 to 1 */
  share: number
  /** share of the whole ladder, 0 to 1 */
  width: number
  thin: boolean
  /** each a way in which parts add up to it exactly; empty where the box is too thin to split in place */
  splits: LadderBox[][]
}

/**
 * The ladders of a record, each from a figure that is part of no drawn sum down to its last exact parts.
 * A thin box that has parts of its own starts a ladder of its own after the one it stands in.
 */
export function ladderLayout(numbers: NumberRow[], rungs: Rung[]): LadderBox[] {
  const rows = new Map(numbers.map((row) => [row.figure.id, row]))
  const splitsOf = new Map(
    rungs.filter((rung) => rung.breakdowns.length > 0).map((rung) => [rung.figureId, rung.breakdowns]),
  )
  const parts = new Set([...splitsOf.values()].flat(2))
  const waiting = [...splitsOf.keys()].filter((id) => !parts.has(id))
  const ladders: LadderBox[] = []

  function box(id: string, share: number, above: number): LadderBox | null {
    const row = rows.get(id)
    if (!row) return null
    const width = share * above
    const thin = width < THIN
    const breakdowns = splitsOf.get(id) ?? []
    if (thin && breakdowns.length > 0) waiting.push(id)
    const whole = row.figure.value
    const splits =
      thin || !whole
        ? []
        : breakdowns.map((ids) =>
            ids.flatMap((part) => box(part, (rows.get(part)?.figure.value ?? 0) / whole, width) ?? []),
          )
    return { row, share, width, thin, splits }
  }

  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const ladder = box(id, 1, 1)
    if (ladder) ladders.push(ladder)
  }
  return ladders
}
