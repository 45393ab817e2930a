/*
 * The layers, top to bottom: app -> queries | commands -> db | ingest | content | export -> core.
 * cli stands beside app: it uses everything and nothing uses it. serve stands before the pages and knows the database alone. env is a setting that all but core may read.
 */
const LEVELS: Record<string, number> = {
  app: 3,
  'lib/cli': 3,
  'lib/queries': 2,
  'lib/commands': 2,
  'lib/serve': 2,
  'lib/db': 1,
  'lib/ingest': 1,
  'lib/content': 1,
  'lib/export': 1,
  'lib/env': 0.5,
  'lib/core': 0,
}

// Pages ask queries and commands; they neither talk to the database nor read files themselves.
const NOT_FOR_PAGES = new Set(['lib/db', 'lib/ingest'])
const GENERATED = 'lib/db/generated'
const MAY_USE_GENERATED = new Set(['lib/db', 'lib/queries', 'lib/commands'])
// Packages and Node modules that do I/O or belong to a framework; core is pure.
const CORE_PACKAGES = /^(?!lib\/core(?:\/|$))/

/** The layer a path belongs to, such as "lib/db", or null outside the layers (tests, configuration, packages). */
export function layerOf(path: string): string | null {
  return Object.keys(LEVELS).find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? null
}

/** Why a file at `from` may not import `target` (a path in the repository or a package); null when it may. */
export function breach(from: string, target: string): string | null {
  const layer = layerOf(from.replace(/\.\w+$/, ''))
  if (!layer) return null
  if (layer === 'lib/core' && CORE_PACKAGES.test(target)) return 'core imports nothing outside core'
  const other = layerOf(target)
  if (!other) return null
  if (target.startsWith(GENERATED) && !MAY_USE_GENERATED.has(layer)) {
    return 'the generated client is for db, queries and commands alone'
  }
  if (other === layer) return null
  if (layer === 'app' && NOT_FOR_PAGES.has(other)) return 'pages ask queries and commands'
  const isDown = (LEVELS[other] ?? 0) < (LEVELS[layer] ?? 0)
  return isDown ? null : `${layer} may not import ${other}: imports go one way, down`
}
