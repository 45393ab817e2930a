import type { Absence, Cell, Extent } from './types'

/** Why a cell is empty: a text coded whole does not state it, an opening may still state it further down. */
export function absenceOf(extent: Extent): Absence {
  return extent === 'whole' ? 'not stated' : 'not in the part coded'
}

/** A cell with its entries, or with the reason why it has none. */
export function cellOf<Entry>(entries: Entry[], extent: Extent): Cell<Entry> {
  return { absence: entries.length === 0 ? absenceOf(extent) : null, entries }
}
