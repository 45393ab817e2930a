/** The last article of a page: its stored day, null when undated, and its id. */
export interface OutletCursor {
  day: string | null
  articleId: string
}

/** A cursor as it stands in an address: "2024-09-27~ndd-2024-09--ap", "~<id>" for an undated article. */
export function writeCursor({ day, articleId }: OutletCursor): string {
  return `${day ?? ''}~${articleId}`
}

/** The cursor in an address; null when it is missing or cannot be read. */
export function readCursor(cursor: string | undefined): OutletCursor | null {
  const parts = /^(\d{4}-\d{2}-\d{2})?~([a-z0-9-]+)$/.exec(cursor ?? '')
  if (!parts?.[2]) return null
  const day = parts[1] ?? null
  return day !== null && Number.isNaN(Date.parse(day)) ? null : { day, articleId: parts[2] }
}
