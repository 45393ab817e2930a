/** What a column of the workspace can be: one article, all articles of an outlet, all of a release. */
export const COLUMN_KINDS = ['article', 'outlet', 'release'] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** Which column, as it stands in an address: "outlet:breitbart". */
export type ColumnKey = `${ColumnKind}:${string}`

// Ids are slugs; an articleʼs is two of them joined by two hyphens.
const KEY = /^(article|outlet|release):([a-z0-9]+(?:--?[a-z0-9]+)*)$/
const LONGEST = 200 // characters; the longest id in content/ has under 80

/** The kind and id of a column named in an address; null for what names none. */
export function readColumnKey(text: string): { key: ColumnKey; kind: ColumnKind; id: string } | null {
  const [, kind, id] = (text.length <= LONGEST && KEY.exec(text)) || []
  if (kind === undefined || id === undefined) return null
  return { key: text as ColumnKey, kind: kind as ColumnKind, id }
}

/** The ids of the columns of one kind, in their order. */
export function idsOfKind(keys: readonly ColumnKey[], kind: ColumnKind): string[] {
  return keys.flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : []))
}
