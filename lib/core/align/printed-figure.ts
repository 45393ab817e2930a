import type { Position, Voice } from '../compare/types'
import type { PrintedAmount } from './types'

/** A time as coded: ISO days, inclusive; an end is null when open or not stated. */
export interface StatedPeriod {
  /** an id of the codebook's window kinds, or null where none was coded */
  kind: string | null
  start: string | null
  end: string | null
  /** the words that state it */
  stated: string
}

/** A printed number with all that was coded of it, by a person or by the engine: what an alignment weighs. */
export interface PrintedFigure extends PrintedAmount {
  /** the caller's own reference; comes back with the alignment */
  ref: string
  phrase: string
  /** codebook id of the unit; for a share, what the share is of; null where the words give none */
  unit: string | null
  unitStated: string | null
  population: string | null
  /** codebook id of the act or status, and the words it was read from */
  act: string | null
  actStated: string | null
  /** the window that dates it: from its own sentence, else inherited; null when none is stated with it */
  window: StatedPeriod | null
  shareOf: string | null
  voice: Voice | null
  attributedTo: string | null
  position: Position | null
}
