import { type Shingles, sharedBy, unique } from './shingles'

/** How alike two texts are: shares of their shingles, 0 to 1. */
export interface Likeness {
  /** shared shingles over all shingles of the two (Broder's resemblance) */
  resemblance: number
  /** shared shingles over those of the shorter text (Broder's containment) */
  containment: number
}

const LEAST_RESEMBLANCE = 0.4 // of two texts of one length, six shingles in ten; reports that share quotations have 0.2
const LEAST_CONTAINMENT = 0.55 // of the shorter text, when it also opens as the longer does: a copy cut from the bottom
const LEAST_OPENING = 0.5
const OPENING = 60 // shingles of the shorter text that are looked for
const LONGER_OPENING = 200 // in so many of the longer: a headline, byline or first paragraph of one's own may come first
const FEWEST_SHINGLES = 20 // texts shorter than this are headlines and notices; they are alike only when the same

/** Resemblance and containment of two texts. */
export function likeness(a: Shingles, b: Shingles): Likeness {
  const shared = sharedBy(a.sorted, b.sorted)
  const all = a.sorted.length + b.sorted.length - shared
  const fewer = Math.min(a.sorted.length, b.sorted.length)
  return { resemblance: all === 0 ? 0 : shared / all, containment: fewer === 0 ? 0 : shared / fewer }
}

/**
 * Whether two texts are one text as printed twice: most of their words stand in the same order in both, or the shorter
 * is the beginning of the longer. A text quoted within another, or put together from several, is none.
 */
export function isNearDuplicate(a: Shingles, b: Shingles): boolean {
  const { resemblance, containment } = likeness(a, b)
  const [short, long] = a.sorted.length <= b.sorted.length ? [a, b] : [b, a]
  if (short.sorted.length < FEWEST_SHINGLES) return resemblance === 1
  if (resemblance >= LEAST_RESEMBLANCE) return true
  if (containment < LEAST_CONTAINMENT) return false
  const opening = unique(short.inOrder.slice(0, OPENING))
  return sharedBy(opening, unique(long.inOrder.slice(0, LONGER_OPENING))) >= opening.length * LEAST_OPENING
}
