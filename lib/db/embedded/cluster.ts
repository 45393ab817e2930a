import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Place } from './place'
import { runProgram } from './programs'

/** The role that owns everything in the embedded server. */
export const ROLE = 'parallax'

const PASSWORD_BYTES = 24

/**
 * Makes the cluster at `place` unless it is there, and returns the password of its role. The password is
 * generated and kept in the file `password` (0600) in `dataDir`.
 * Throws when a cluster is there that this Postgres, this user or this password cannot open.
 */
export async function ensureCluster(place: Place, dataDir: string, isDurable: boolean): Promise<string> {
  const passwordFile = path.join(dataDir, 'password')
  if (existsSync(path.join(place.cluster, 'PG_VERSION'))) {
    checkOwner(place.cluster)
    if (existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8').trim()
    throw new Error(
      `The database in ${place.cluster} is there, but its password file ${passwordFile} is missing. ` +
        'Put it back, or delete both to start with an empty database.',
    )
  }

  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })

  // Made under another name first: a folder that was left half-made is never taken for a database.
  const part = `${place.cluster}.new`
  const handover = `${place.cluster}.password`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true, mode: 0o700 })
  rmSync(handover, { force: true })
  writeFileSync(handover, `${password}\n`, { mode: 0o600 })
  if (place.account) {
    chownSync(part, place.account.uid, place.account.gid)
    chownSync(handover, place.account.uid, place.account.gid)
  }
  try {
    const encoding = [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]
    const access = ['--username', ROLE, '--auth=scram-sha-256', '--pwfile', handover]
    await runProgram(place, 'initdb', [
      '-D',
      part,
      ...access,
      ...encoding,
      ...(isDurable ? [] : ['--no-sync']),
    ])
  } finally {
    rmSync(handover, { force: true })
  }
  renameSync(part, place.cluster)
  return password
}

function checkOwner(cluster: string) {
  const user = process.getuid?.()
  const owner = statSync(cluster).uid
  if (user === undefined || user === 0 || user === owner) return
  throw new Error(
    `The database in ${cluster} belongs to another user (uid ${owner}; this is uid ${user}): ` +
      'Parallax was run as root or as somebody else here before. Run it as that user again, or delete the folder.',
  )
}
