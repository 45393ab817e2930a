import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from '@/lib/db/embedded/lock'
import { programs, root, runNode } from './child'
import type { Life } from './life'
import { CliError } from './steps'

// What `next build` reads. content/ is not among it: pages read the database.
const SOURCES = [
  'app',
  'lib',
  'public',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'proxy.ts',
  'tsconfig.json',
]
// Made from the schema, or not part of the pages.
const NOT_SOURCES = new Set(['lib/db/generated', 'lib/cli', 'lib/serve'])

const BUILD = '.next'
// There is one build, whatever data folder a command works with; and `next build` empties .next.
const LOCK = path.join('.data', 'build.lock')
// Beside the build, so that deleting one deletes the other.
const STAMP = path.join(BUILD, 'parallax-sources')

/**
 * Builds the pages unless the build that is there was made from these very sources.
 * Returns whether it built. Throws CliError with what `next build` wrote when that fails.
 */
export async function ensureBuild(life: Pick<Life, 'atEnd'>): Promise<boolean> {
  mkdirSync(path.dirname(LOCK), { recursive: true })
  return withLock(LOCK, async () => {
    const sources = hashOfSources()
    if (existsSync(path.join(BUILD, 'BUILD_ID')) && stampOf() === sources) return false
    // A build that is cut short must not pass for one that was finished.
    rmSync(STAMP, { force: true })
    const { code, output } = await runNode(life, [programs.next, 'build'], {
      env: { NODE_ENV: 'production', DATABASE_URL: undefined, NEXT_TELEMETRY_DISABLED: '1' },
    })
    // The second is for a build that ends early and believes that all is well.
    if (code !== 0 || !existsSync(path.join(BUILD, 'BUILD_ID'))) {
      throw new CliError(`The pages could not be built (next build):\n${output.trim()}`)
    }
    writeFileSync(STAMP, sources)
    return true
  })
}

/** SHA-256, in hex, over the names and contents of everything a build is made from. */
export function hashOfSources(folder: string = root): string {
  const hash = createHash('sha256').update(process.versions.node)
  for (const source of SOURCES) {
    for (const file of filesUnder(folder, source)) {
      hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)))
    }
  }
  return hash.digest('hex')
}

function stampOf(): string | null {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null
}

/** The files in `name` (or `name` itself), relative to `folder`, in a fixed order. */
function filesUnder(folder: string, name: string): string[] {
  const stat = statSync(path.join(folder, name), { throwIfNoEntry: false })
  if (!stat || NOT_SOURCES.has(name)) return []
  if (!stat.isDirectory()) return [name]
  return readdirSync(path.join(folder, name))
    .sort()
    .flatMap((entry) => filesUnder(folder, `${name}/${entry}`))
}
