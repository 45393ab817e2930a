/** A printing of a text, as much of it as says which one the others are held against. */
export interface DatedPrinting {
  id: string
  /** YYYY-MM-DD or YYYY-MM; null where it is not known */
  published: string | null
  /** of the text, UTF-16 units */
  length: number
}

/**
 * The printing that the others are held against: the only earliest where all are dated to the day, else the longest, and of
 * two as long the first by id. `isEarliest` says which; otherwise nothing is known of the order.
 */
export function referencePrinting<Printing extends DatedPrinting>(
  printings: readonly [Printing, ...Printing[]],
): { reference: Printing; isEarliest: boolean } {
  const earliest = onlyEarliest(printings)
  const reference = earliest ?? printings.reduce((long, one) => (goesBefore(one, long) ? one : long))
  return { reference, isEarliest: earliest !== null }
}

function onlyEarliest<Printing extends DatedPrinting>(printings: readonly Printing[]): Printing | null {
  const dated = printings.filter(({ published }) => published?.length === 'YYYY-MM-DD'.length)
  if (dated.length < printings.length) return null
  const days = dated.map(({ published }) => published as string).sort()
  return days[0] === days[1] ? null : (dated.find(({ published }) => published === days[0]) ?? null)
}

function goesBefore(one: DatedPrinting, other: DatedPrinting): boolean {
  if (one.length !== other.length) return one.length > other.length
  return one.id < other.id
}
