const MOST_PAGES = 10_000 // beyond, an offset is nothing a reader came to by its links

/** The number of a page in an address, from 1; what cannot be read is the first. */
export function readPage(given: string | string[] | undefined): number {
  const page = Number(given)
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1
}
