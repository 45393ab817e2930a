/** What several coders said of several units: a row for each unit, a value for each coder; null where a coder said nothing. */
export type CoderTable = readonly (readonly (string | null)[])[]

/** How many coders gave each value to one unit. What nobody said is left out, and so is who said it. */
export type UnitCounts = ReadonlyMap<string, number>

/** The counts of each unit of a table, in its order. Rows may differ in length; a value that is missing counts nowhere. */
export function unitCounts(table: CoderTable): UnitCounts[] {
  return table.map((row) => {
    const counts = new Map<string, number>()
    for (const value of row) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  })
}

/** How many coders said something of a unit. */
export function ratingsOf(unit: UnitCounts): number {
  let ratings = 0
  for (const count of unit.values()) ratings += count
  return ratings
}

/** Of the ordered pairs of coders who said something of a unit, how many said the same. */
export function agreeingPairs(unit: UnitCounts): number {
  let pairs = 0
  for (const count of unit.values()) pairs += count * (count - 1)
  return pairs
}
