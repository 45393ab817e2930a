import type { Shift } from './types'

/** What a printed number stands for that the figure it is tied to does not, in words. */
export const SHIFT_WORDS: Record<Shift, string> = {
  unit: 'another unit',
  population: 'another population',
  act: 'another act or status',
  window: 'another window',
}
