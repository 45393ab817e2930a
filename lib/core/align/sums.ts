import type { IndexedFigure } from './record-index'

/** A number that some figures of a record give together: places of the figures, the one taken from first. */
export interface Sum {
  kind: 'sum' | 'difference'
  places: readonly number[]
}

const LEAST = 100 // smaller sums meet too many numbers by chance
const MOST_OF_THREE = 24 // parts of one whole; of more only pairs are added, there being thousands of threes
const MOST_OF_TWO = 120

/**
 * What counts that belong together give when two or three are added, or taken from the whole that they are parts of, by
 * value. Together belong the parts of one whole with one unit and one window.
 */
export function sumsOf(
  figures: readonly IndexedFigure[],
  byId: ReadonlyMap<string, number>,
): Map<number, Sum[]> {
  const families = new Map<string, number[]>()
  figures.forEach(({ figure, days }, at) => {
    if (figure.measure !== 'count' || figure.partOf === null || (figure.value ?? 0) <= 0) return
    const key = [figure.partOf, figure.unit, days.start, days.end].join(' ')
    families.set(key, [...(families.get(key) ?? []), at])
  })
  const sums = new Map<number, Sum[]>()
  const keep = (value: number, sum: Sum) => {
    if (value < LEAST) return
    const others = sums.get(value)
    if (others) others.push(sum)
    else sums.set(value, [sum])
  }
  for (const places of families.values()) addFamily(places.slice(0, MOST_OF_TWO), figures, byId, keep)
  return sums
}

function addFamily(
  places: readonly number[],
  figures: readonly IndexedFigure[],
  byId: ReadonlyMap<string, number>,
  keep: (value: number, sum: Sum) => void,
): void {
  const valueAt = (at: number) => figures[at]?.figure.value ?? 0
  const parent = byId.get(figures[places[0] ?? -1]?.figure.partOf ?? '')
  const whole = parent === undefined || figures[parent]?.figure.measure !== 'count' ? 0 : valueAt(parent)
  places.forEach((one, first) => {
    if (parent !== undefined) keep(whole - valueAt(one), { kind: 'difference', places: [parent, one] })
    places.slice(first + 1).forEach((two, second) => {
      const both = valueAt(one) + valueAt(two)
      keep(both, { kind: 'sum', places: [one, two] })
      if (parent !== undefined) keep(whole - both, { kind: 'difference', places: [parent, one, two] })
      if (places.length > MOST_OF_THREE) return
      for (const three of places.slice(first + second + 2)) {
        keep(both + valueAt(three), { kind: 'sum', places: [one, two, three] })
      }
    })
  })
}
