import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'

/** Keys of the columns that the address puts away, of a release page its articles' ids: charts leave them out as tables do. */
export function usePutAway(): string[] {
  const [away] = useQueryState('hide', parseAsArrayOf(parseAsString).withDefault([]))
  return away
}
