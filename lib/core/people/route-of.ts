import { ROUTES } from './access'
import type { Right } from './rights'

/** One route’s parts, and how many of them are names rather than places for any. */
interface Pattern {
  route: string
  parts: string[]
}

// Next also gives a page, or parts of it, under the pageʼs path with such an end.
const NEXTS_OWN = /\.segments\/.*$|(?:\.prefetch|\.segment)?\.rsc$/

const PATTERNS: Pattern[] = Object.keys(ROUTES)
  .map((route) => ({ route, parts: route.split('/').slice(1) }))
  // As Next chooses: a name goes before a place for any part, and that before one for the rest.
  .sort((a, b) => rank(b.parts).localeCompare(rank(a.parts)))

/** The route of app/ that answers a path, or null where none does. Paths that differ from it by a slash at the end count too. */
export function routeOf(path: string): string | null {
  const parts = partsOf(path)
  return (parts && PATTERNS.find((pattern) => fits(pattern.parts, parts))?.route) ?? null
}

/** The right that a path asks for. What no route answers is told to those alone who may read. */
export function rightFor(path: string): Right {
  return ROUTES[routeOf(path) ?? ''] ?? 'read'
}

/** A path may be spelled in more than one way ("/%69mport"), and Next reads them all. */
function partsOf(path: string): string[] | null {
  try {
    return path.replace(NEXTS_OWN, '').replace(/\/+$/, '').split('/').slice(1).map(decodeURIComponent)
  } catch {
    return null
  }
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  if (pattern.length === 1 && pattern[0] === '') return parts.length === 0
  if (pattern.at(-1)?.startsWith('[...')) {
    return parts.length >= pattern.length && pattern.slice(0, -1).every((each, at) => same(each, parts[at]))
  }
  return pattern.length === parts.length && pattern.every((each, at) => same(each, parts[at]))
}

function same(pattern: string, part: string | undefined): boolean {
  return part !== undefined && (pattern.startsWith('[') ? part !== '' : pattern === part)
}

function rank(parts: readonly string[]): string {
  return parts.map((part) => (part.startsWith('[...') ? '0' : part.startsWith('[') ? '1' : '2')).join('')
}
