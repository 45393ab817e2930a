/** The tables of a release page that can be embedded, as the sections of the page are called. */
export const EMBED_TABLES = ['numbers', 'words', 'windows', 'officials', 'findings', 'left-out'] as const
export type EmbedTableName = (typeof EMBED_TABLES)[number]

/** A view of Parallax that can stand in a page of another site. Filters and columns are in its query. */
export type Embeddable =
  | { kind: 'compare' }
  | { kind: 'release'; release: string; table: EmbedTableName }
  | { kind: 'figure'; release: string; figure: string }
  | { kind: 'term'; concept: string }
  | { kind: 'frozen'; view: string }

const ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/
const LONGEST_ID = 120 // characters; the longest in content/ has under 80

/**
 * What can be embedded of the page at a path: "/releases/ndd-2024-09" with the part "words". A release without a part
 * gives its numbers. Null for every other page, and for an id that is not spelled as ids are.
 */
export function embeddableAt(path: string, part = ''): Embeddable | null {
  const [first, ...parts] = path.split('/')
  if (first !== '' || parts.slice(1).some((each) => !isId(each))) return null
  const [kind, id, figures, figure] = parts
  if (kind === 'compare' && parts.length === 1) return { kind }
  if (!id) return null
  if (parts.length === 2) {
    if (kind === 'releases') {
      const table = part === '' ? 'numbers' : EMBED_TABLES.find((each) => each === part)
      return table ? { kind: 'release', release: id, table } : null
    }
    if (kind === 'terms') return { kind: 'term', concept: id }
    if (kind === 'frozen') return { kind: 'frozen', view: id }
  }
  const isFigure = kind === 'releases' && figures === 'figures' && figure && parts.length === 4
  return isFigure ? { kind: 'figure', release: id, figure } : null
}

/** What an address under /embed/ shows, by its parts: ["releases", "ndd-2024-09", "words"]; null for what is nothing. */
export function embeddableIn(parts: readonly string[]): Embeddable | null {
  const [kind, id, table] = parts
  if (kind === 'releases' && parts.length === 3) return embeddableAt(`/releases/${id}`, table || '-')
  if (kind === 'releases' && parts.length === 2) return null
  return embeddableAt(`/${parts.join('/')}`)
}

/** The path at which it is embedded. */
export function embedPath(shown: Embeddable): string {
  if (shown.kind !== 'release') return `/embed${livingPath(shown)}`
  return `/embed/releases/${shown.release}/${shown.table}`
}

/** The path of the living page, with the section that it is. */
export function livingPath(shown: Embeddable): string {
  switch (shown.kind) {
    case 'compare':
      return '/compare'
    case 'release':
      return `/releases/${shown.release}`
    case 'figure':
      return `/releases/${shown.release}/figures/${shown.figure}`
    case 'term':
      return `/terms/${shown.concept}`
    case 'frozen':
      return `/frozen/${shown.view}`
  }
}

function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text)
}
