import type { Fact } from '@/lib/commands/import/facts'
import type { EditableField, ReviewState } from './import-state'

/** The carried part of a review, to be put into the form. */
export function writeCarried({ way, name, facts: found, notes }: ReviewState): string {
  return JSON.stringify({ way, name, facts: found, notes })
}

/** A fact as it stands in a field: dates as days. */
export function shownValue(field: EditableField, found: Fact | null): string {
  const value = found?.value ?? ''
  return field === 'published' ? value.slice(0, 'YYYY-MM-DD'.length) : value
}
