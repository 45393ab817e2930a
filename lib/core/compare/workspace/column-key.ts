/** What a column of the workspace can be: one article, all articles of an outlet, all of a release. */
export const COLUMN_KINDS = ['article', 'outlet', 'release'] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** Which column, as it stands in an address: "outlet:breitbart"; by one coder, "outlet:breitbart@machine". */
export type ColumnKey = `${ColumnKind}:${string}`

// Ids are slugs; an articleʼs is two of them joined by two hyphens.
const KEY = /^(article|outlet|release):([a-z0-9]+(?:--?[a-z0-9]+)*)(?:@([a-z0-9]+(?:-+[a-z0-9]+)*))?$/
const LONGEST = 200 // characters; the longest id in content/ has under 80

/** What a column named in an address is. */
export interface NamedColumn {
  key: ColumnKey
  kind: ColumnKind
  id: string
  /** whose coding of its articles it shows; null: as the rest of the page */
  coder: string | null
}

/** The kind, id and coder of a column named in an address; null for what names none. */
export function readColumnKey(text: string): NamedColumn | null {
  const [, kind, id, coder = null] = (text.length <= LONGEST && KEY.exec(text)) || []
  if (kind === undefined || id === undefined) return null
  return { key: text as ColumnKey, kind: kind as ColumnKind, id, coder }
}

/** The columns with these keys; keys that name none are left out. */
export function namedColumns(keys: readonly ColumnKey[]): NamedColumn[] {
  return keys.flatMap((key) => readColumnKey(key) ?? [])
}
