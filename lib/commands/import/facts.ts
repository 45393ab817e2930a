import type { Metadata, MetadataField, MetadataSource } from '@/lib/ingest/metadata/metadata'

/** What an article states of itself, and where that was read; or who typed it. */
export interface Fact {
  value: string
  source: MetadataSource | 'person'
  /** "JSON-LD NewsArticle.datePublished", or the name of the person */
  where: string
}

/** By field, what is known of an article; null where nothing is. */
export type Facts = Record<MetadataField, Fact | null>

export const FACT_FIELDS = [
  'headline',
  'byline',
  'published',
  'modified',
  'outlet',
  'link',
  'language',
] as const satisfies readonly MetadataField[]

const LONGEST = 2_000 // characters; a longer headline or byline is a text

/** Why a fact cannot be kept. `message` echoes the value and says what is wanted. */
export interface BadFact {
  field: MetadataField
  message: string
}

/** The facts that a reader found, without what they disagree on. */
export function factsOf(metadata: Metadata): Facts {
  const { headline, byline, published, modified, outlet, link, language } = metadata
  return { headline, byline, published, modified, outlet, link, language }
}

/** The first fact that cannot be kept; null when all can. */
export function badFact(facts: Facts): BadFact | null {
  for (const field of FACT_FIELDS) {
    const fact = facts[field]
    if (!fact) continue
    const { value } = fact
    if (value.length > LONGEST)
      return { field, message: `The ${field} is longer than ${LONGEST} characters.` }
    // Postgres keeps no null character in a text.
    if (value.includes('\u0000'))
      return { field, message: `The ${field} holds a character that no text has.` }
    if (field === 'published' && !dayOf(value)) {
      return { field, message: `“${value}” is not a date. Write it as 2025-03-20, or 2025-03 for a month.` }
    }
    if (field === 'link' && !isWebAddress(value)) {
      return { field, message: `“${value}” is not a link. It should start with https://` }
    }
  }
  return null
}

/** A stated date as a stored day with its precision; a month is its first day. Null when it is no date of the calendar. */
export function dayOf(stated: string): { day: string; precision: 'day' | 'month' } | null {
  const month = /^\d{4}-\d{2}$/.test(stated)
  const day = month ? `${stated}-01` : stated.slice(0, 'YYYY-MM-DD'.length)
  const date = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return null
  return date.toISOString().startsWith(day) ? { day, precision: month ? 'month' : 'day' } : null
}

/** The day or month of publication that is stated, as alignment and the engine want it; null where none can be read. */
export function publishedOf({ published }: Pick<Facts, 'published'>): string | null {
  const date = published && dayOf(published.value)
  return date ? date.day.slice(0, date.precision === 'month' ? 'YYYY-MM'.length : undefined) : null
}

/** The day of publication that is stated; null where it is not stated to the day. */
export function publishedDayOf(facts: Pick<Facts, 'published'>): string | null {
  const published = publishedOf(facts)
  return published?.length === 'YYYY-MM-DD'.length ? published : null
}

/** Where a fact came from, for people: "read from the first line", "typed by Ada". */
export function sourceInWords({ source, where }: { source: string; where: string }): string {
  if (source === 'person') return `typed by ${where}`
  return `read from ${/^(?:first|address) /.test(where) ? 'the ' : ''}${where}`
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
