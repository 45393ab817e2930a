import type { MarkedUnit } from './unitizing-alpha'

/** One code's disagreement, in parts of the squared length: what was seen, and what chance would give. */
export interface UnitizingDisagreement {
  observed: number
  expected: number
}

/**
 * Krippendorff's first alpha for unitizing, between two coders of one text of `length` characters, over all codes; null
 * where neither marked anything. Kept beside u-alpha because older studies report it.
 * Source: K. Krippendorff, "On the reliability of unitizing continuous data", Sociological Methodology 25, 1995; Content
 * Analysis, 2nd ed. (2004), pp. 251 to 256: disagreement is the squared distance of the ends of overlapping units, and the
 * squared length of a unit that falls wholly into a gap of the other coder.
 */
export function unitizingAlpha1995(
  coders: readonly [readonly MarkedUnit[], readonly MarkedUnit[]],
  length: number,
): number | null {
  const codes = new Set(coders.flatMap((units) => units.map(({ value }) => value)))
  let observed = 0
  let expected = 0
  for (const code of codes) {
    const of = unitizingDisagreement(coders, length, code)
    observed += of.observed
    expected += of.expected
  }
  return expected === 0 ? null : 1 - observed / expected
}

/** The disagreement on one code alone: D_oc and D_ec of the source. */
export function unitizingDisagreement(
  coders: readonly [readonly MarkedUnit[], readonly MarkedUnit[]],
  length: number,
  code: string,
): UnitizingDisagreement {
  const units = coders.map((all) =>
    all.filter(({ value }) => value === code).sort((a, b) => a.start - b.start),
  )
  const [first = [], second = []] = units
  const observed = (2 * distance(first, second)) / (2 * length ** 2)
  return { observed, expected: expectedOf(units, length) }
}

/** Over each pair once: overlapping units by their ends, a unit that overlaps none by its length. */
function distance(first: readonly MarkedUnit[], second: readonly MarkedUnit[]): number {
  const isApart = (one: MarkedUnit, others: readonly MarkedUnit[]) =>
    !others.some((other) => one.start < other.end && other.start < one.end)
  let sum = 0
  for (const a of first)
    for (const b of second)
      if (a.start < b.end && b.start < a.end) sum += (a.start - b.start) ** 2 + (a.end - b.end) ** 2
  for (const a of first) if (isApart(a, second)) sum += (a.end - a.start) ** 2
  for (const b of second) if (isApart(b, first)) sum += (b.end - b.start) ** 2
  return sum
}

function expectedOf(coders: readonly (readonly MarkedUnit[])[], length: number): number {
  const gaps = coders.flatMap((units) => gapsOf(units, length))
  const units = coders.flat().map(({ start, end }) => end - start)
  let sum = 0
  for (const unit of units) {
    sum += ((units.length - 1) * (2 * unit ** 3 - 3 * unit ** 2 + unit)) / 3
    for (const gap of gaps) if (gap >= unit) sum += unit ** 2 * (gap - unit + 1)
  }
  const whole = coders.length * length
  const sameUnit = units.reduce((total, unit) => total + unit * (unit - 1), 0)
  return ((2 / length) * sum) / (whole * (whole - 1) - sameUnit)
}

/** The lengths of what lies between sorted units, before the first and after the last. */
function gapsOf(units: readonly MarkedUnit[], length: number): number[] {
  const ends = [0, ...units.map(({ end }) => end)]
  const starts = [...units.map(({ start }) => start), length]
  return starts.map((start, index) => start - (ends[index] ?? 0)).filter((gap) => gap > 0)
}
