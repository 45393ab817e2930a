/** A stretch that a coder marked in a section, with the code given to it. Offsets count from the start of the section. */
export interface MarkedUnit {
  start: number
  /** exclusive */
  end: number
  value: string
}

/**
 * A stretch of text that several coders marked: a paragraph, say. Of each coder the units, which do not overlap, in any
 * order; null for a coder who did not code it. No unit at all means that the coder found nothing in it.
 */
export interface Section {
  /** in characters */
  length: number
  coders: readonly (readonly MarkedUnit[] | null)[]
}

/** What a section adds to the sums: characters, each counted once for each coder. */
export interface SectionSums {
  /** characters times coders; 0 where fewer than two coded it */
  values: number
  /** agreeing ordered pairs divided by the coders less one */
  agreeing: number
  /** of each value, the gap (null) among them */
  margins: ReadonlyMap<string | null, number>
  /** of each value: pairs that chance cannot make, because both ends are in one unit; of gaps, one and the same character */
  within: ReadonlyMap<string | null, number>
}

/** The sums of one section; sums of several sections are added by `unitizingAlpha`. */
export function sectionSums({ length, coders }: Section): SectionSums {
  const coded = coders.filter((units) => units !== null)
  const margins = new Map<string | null, number>()
  const within = new Map<string | null, number>()
  if (coded.length < 2 || length === 0) return { values: 0, agreeing: 0, margins, within }
  const add = (to: Map<string | null, number>, value: string | null, n: number) =>
    to.set(value, (to.get(value) ?? 0) + n)
  for (const units of coded) {
    let marked = 0
    for (const { start, end, value } of units) {
      marked += end - start
      add(margins, value, end - start)
      add(within, value, (end - start) ** 2)
    }
    add(margins, null, length - marked)
    add(within, null, length - marked)
  }
  return { values: length * coded.length, agreeing: agreeingIn(length, coded), margins, within }
}

/** Walks the section from edge to edge: between two edges nothing changes. */
function agreeingIn(length: number, coded: readonly (readonly MarkedUnit[])[]): number {
  const edges = new Set([0, length])
  for (const units of coded) for (const { start, end } of units) edges.add(start).add(end)
  const sorted = [...edges].sort((a, b) => a - b)
  let agreeing = 0
  sorted.forEach((from, index) => {
    const to = sorted[index + 1]
    if (to === undefined) return
    const counts = new Map<string | null, number>()
    for (const units of coded) {
      const value = units.find(({ start, end }) => start <= from && from < end)?.value ?? null
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    for (const count of counts.values()) agreeing += (count * (count - 1) * (to - from)) / (coded.length - 1)
  })
  return agreeing
}

/**
 * Krippendorff's u-alpha: how far coders agree on where the units lie and on their codes at once, with chance taken off. 1 is
 * perfect, 0 chance. null where no section has two coders, or chance explains everything.
 * Source: K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, "On the reliability of unitizing textual continua: Further
 * developments", Quality & Quantity 50(6), 2016, section 5.1, which replaces the definition of 1995 because that one did
 * not hold for more than two coders. Chance pairs any two characters of the same data except two of one unit, and of gaps
 * a character with itself. That sections may have different coders is our reading: their sums are added, as in alpha.
 */
export function unitizingAlpha(sections: readonly SectionSums[]): number | null {
  let values = 0
  let agreeing = 0
  const margins = new Map<string | null, number>()
  const within = new Map<string | null, number>()
  for (const section of sections) {
    values += section.values
    agreeing += section.agreeing
    for (const [value, n] of section.margins) margins.set(value, (margins.get(value) ?? 0) + n)
    for (const [value, n] of section.within) within.set(value, (within.get(value) ?? 0) + n)
  }
  let possible = values ** 2
  let same = 0
  for (const [value, n] of margins) {
    const impossible = within.get(value) ?? 0
    possible -= impossible
    same += n ** 2 - impossible
  }
  if (possible === same) return null
  return 1 - (1 - agreeing / values) / (1 - same / possible)
}
