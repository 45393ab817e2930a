import type { Relation, Shift } from '../compare/types'

/** One figure that a printed number may stand for, with what the two have in common and what differs. */
export interface Tie {
  figureId: string
  relation: Relation
  /** printed minus recorded, in the figure's unit; null when the two cannot be subtracted */
  difference: number | null
  relativeDifference: number | null
  /** what stands changed against the record */
  shifts: Shift[]
  /** why, in words for a reader: value, unit, population, act, window, each in a sentence of its own */
  reasons: string[]
  /** 0 to 1: how well value, unit, population, act and window agree */
  weight: number
}

/** A printed number that the record does not state but that its figures give. */
export interface Composed {
  kind: 'sum' | 'difference' | 'share'
  /** the figures it is worked out from; for a share, the part and then the whole */
  figureIds: string[]
  /** what the figures give; a share in percent */
  value: number
  relation: Extract<Relation, 'exact' | 'rounded' | 'within bound'>
  reason: string
}

/**
 * Where a printed number stands against a record. `tied`: the first tie is clear. `open`: several fit about as well,
 * and a person has to choose. `composed`: no figure, but a sum, difference or share of figures. `not in record`:
 * nothing of the record comes near.
 */
export interface Aligned {
  ref: string
  decision: 'tied' | 'open' | 'composed' | 'not in record'
  /** best first; empty when not in the record */
  ties: Tie[]
  composed: Composed | null
}
