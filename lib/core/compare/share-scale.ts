// Roundings stay within a few percent. On even steps a number further off stands at the edge, its share written beside it.
const FURTHEST_EVEN = 0.1
// Steps of ten: nearer to the record than the first step the scale is even, so that the record itself has a place.
const LEAST_STEP = -6
const MOST_FIRST_STEP = -2
const LEAST_STEPS = 2

/** Places for distances from the record, as shares of its value; the record stands at 0, the edges at -1 and 1. */
export interface ShareScale {
  /** the share at the edge */
  edge: number
  ticks: { share: number; place: number }[]
  /** a distance beyond the edge comes out at it; an infinite one too */
  place(share: number): number
}

/**
 * Even steps: the scale is as wide as the distances up to a tenth need, in steps of 1, 2, 5. The same for all marks, so that
 * one mark far off does not press all others together.
 */
export function evenScale(shares: readonly number[]): ShareScale {
  const near = shares.map(Math.abs).filter((share) => share > 0 && share <= FURTHEST_EVEN)
  const edge = near.length === 0 ? FURTHEST_EVEN : niceAbove(Math.max(...near))
  const place = (share: number) => clamp(share / edge)
  return {
    edge,
    place,
    ticks: [-edge, -edge / 2, 0, edge / 2, edge].map((share) => ({ share, place: place(share) })),
  }
}

/**
 * Steps of ten to both sides of the record (a symmetric logarithm, Webber 2013, "A bi-symmetric log transformation"): 0.03 %
 * can be told from the record, and 400 % has its own place.
 */
export function tenfoldScale(shares: readonly number[]): ShareScale {
  const sizes = shares.map(Math.abs).filter((share) => share > 0)
  const first = Math.floor(Math.log10(Math.min(...sizes, 1)))
  const start = Math.max(LEAST_STEP, Math.min(MOST_FIRST_STEP, first))
  const end = Math.max(start + LEAST_STEPS, Math.ceil(Math.log10(Math.max(...sizes, 0.1))))
  const [unit, edge] = [10 ** start, 10 ** end]
  const place = (share: number) =>
    clamp((Math.sign(share) * Math.log1p(Math.min(Math.abs(share), edge) / unit)) / Math.log1p(edge / unit))
  const steps = Array.from({ length: end - start + 1 }, (_, index) => 10 ** (start + index))
  const ticks = [...steps.map((step) => -step).reverse(), 0, ...steps]
  return { edge, place, ticks: ticks.map((share) => ({ share, place: place(share) })) }
}

function niceAbove(share: number): number {
  const ten = 10 ** Math.floor(Math.log10(share))
  return [1, 2, 5, 10].map((step) => step * ten).find((step) => step >= share * (1 - 1e-9)) ?? 10 * ten
}

function clamp(place: number): number {
  return Math.max(-1, Math.min(1, place))
}
