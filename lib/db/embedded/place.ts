import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { type Account, canReach, postgresAccount } from './account'
import { packagedBinaries } from './binaries'

/** Where the embedded server's programs and data stand, and under whose account it runs. */
export interface Place {
  /** Folder that holds the Postgres programs in bin/. */
  binaries: string
  /** The data folder of Postgres itself. */
  cluster: string
  account: Account | null
  /** True when the data stands outside `dataDir`, because only root may enter that. */
  isElsewhere: boolean
}

/**
 * Finds, and where needed prepares, the place of the server that belongs to `dataDir` (which must exist).
 * When root runs Parallax from a folder that only root may enter, Postgres, which refuses to be root, could
 * reach neither its programs nor its data there: both then go to a folder under /var/lib/parallax, and the
 * file WHERE.txt in `dataDir` names it.
 */
export function findPlace(dataDir: string): Place {
  const packaged = packagedBinaries()
  const here = path.join(dataDir, 'cluster')
  const account = postgresAccount(here)
  if (!account) return { binaries: packaged.folder, cluster: here, account, isElsewhere: false }

  const binaries = canReach(account, path.join(packaged.folder, 'bin', 'postgres'))
    ? packaged.folder
    : copyOfBinaries(packaged.folder, packaged.version)
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)
  const elsewhere = path.join(reachableRoot(), name)
  const moved = path.join(elsewhere, 'cluster')
  // Data that was moved stays moved, also when the folder is opened to others later.
  if (!existsSync(moved) && canReach(account, dataDir)) {
    return { binaries, cluster: here, account, isElsewhere: false }
  }

  mkdirSync(elsewhere, { recursive: true })
  chmodSync(elsewhere, 0o755)
  if (existsSync(here) && !existsSync(moved)) moveCluster(here, moved)
  writeFileSync(path.join(elsewhere, 'ORIGIN.txt'), `The database of Parallax in ${dataDir}\n`)
  writeFileSync(
    path.join(dataDir, 'WHERE.txt'),
    `Only root may enter this folder and Postgres refuses to run as root,\nso the database stands in ${elsewhere}\n`,
  )
  return { binaries, cluster: moved, account: postgresAccount(moved), isElsewhere: true }
}

// /var/lib is where system-wide data belongs and lasts; /var/tmp serves systems whose /var/lib is read-only.
function reachableRoot(): string {
  for (const parent of ['/var/lib', '/var/tmp']) {
    const root = path.join(parent, 'parallax')
    try {
      mkdirSync(root, { recursive: true })
      accessSync(root, constants.W_OK)
      // Anybody may write to /var/tmp: programs that another account put there must not be run.
      if (statSync(root).uid !== 0) continue
      chmodSync(root, 0o755)
      return root
    } catch {}
  }
  throw new Error(
    'Postgres cannot enter this folder and neither /var/lib/parallax nor /var/tmp/parallax can be used instead. ' +
      'Move Parallax to a folder that others may enter, or set DATABASE_URL.',
  )
}

function copyOfBinaries(from: string, version: string): string {
  const to = path.join(reachableRoot(), `postgres-${version}`)
  if (existsSync(to)) return to
  // Copied under another name first, so that a copy that was cut short is never used.
  const part = `${to}.${process.pid}`
  rmSync(part, { recursive: true, force: true })
  cpSync(from, part, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(part, to)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
  return to
}

function moveCluster(from: string, to: string) {
  const part = `${to}.part`
  rmSync(part, { recursive: true, force: true })
  // cp -a keeps owner and times, which Node's copy does not; this runs as root on Unix alone.
  execFileSync('cp', ['-a', from, part])
  renameSync(part, to)
  rmSync(from, { recursive: true, force: true })
}
