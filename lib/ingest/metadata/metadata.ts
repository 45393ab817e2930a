/** Where a value was found, from the most to the least formal. */
export type MetadataSource =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'link'
  | 'time'
  | 'page'
  | 'file'
  | 'feed'
  | 'line'

/** A value with the place it was read from, such as "JSON-LD NewsArticle.datePublished". */
export interface Stated<T> {
  value: T
  source: MetadataSource
  where: string
}

export type MetadataField = 'headline' | 'byline' | 'published' | 'modified' | 'outlet' | 'link' | 'language'

/** Values of one field that do not agree; the first is the one taken. */
export interface Conflict {
  field: MetadataField
  values: Stated<string>[]
}

/**
 * What a document says of itself; null where it says nothing. Dates are ISO 8601 as exact as stated ("2031-03-04",
 * "2031-03-04T09:30", "2031-03-04T09:30:00-05:00"), in the zone stated. `link` is the article's own address.
 */
export interface Metadata {
  headline: Stated<string> | null
  byline: Stated<string> | null
  published: Stated<string> | null
  modified: Stated<string> | null
  outlet: Stated<string> | null
  link: Stated<string> | null
  language: Stated<string> | null
  conflicts: Conflict[]
}

/** Metadata that says nothing. */
export function noMetadata(): Metadata {
  return {
    headline: null,
    byline: null,
    published: null,
    modified: null,
    outlet: null,
    link: null,
    language: null,
    conflicts: [],
  }
}
