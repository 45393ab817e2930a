/** Counts below this are told exactly even when they end in a nought ("90 had been convicted"). */
const SMALLEST_ROUND = 100

/** True for a whole number of 100 or more that ends in two noughts, and so may be rounded (codebook rule 8, none-round). */
export const isRound = (value: number): boolean =>
  Number.isInteger(value) && value >= SMALLEST_ROUND && value % 100 === 0
