import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The account Postgres runs under when Parallax itself runs as root; Postgres refuses to run as root. */
export interface Account {
  name: string
  uid: number
  gid: number
}

// Any account with an entry in the password file will do; these are on practically every system.
const CANDIDATES = ['postgres', '_postgres', 'nobody']

/**
 * The account to run Postgres under, or null where the current user may run it.
 * An existing cluster keeps its owner. Throws when root finds no account to step down to.
 */
export function postgresAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = ownerOf(cluster)
  if (owner) return owner
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of CANDIDATES) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }
  }
  throw new Error(
    `Postgres refuses to run as root and none of the accounts ${CANDIDATES.join(', ')} exists. ` +
      'Run Parallax as another user, or set DATABASE_URL.',
  )
}

/** Whether `account` can enter (folder) or run (file) `path`; true when there is no account to step down to. */
export function canReach(account: Account | null, path: string): boolean {
  if (!account) return true
  // Asked of the system, because folder permissions, groups and access lists all have a say.
  const { uid, gid } = account
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { uid, gid, cwd: '/' }).status === 0
}

function ownerOf(path: string): Account | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat && stat.uid !== 0 ? { name: `uid ${stat.uid}`, uid: stat.uid, gid: stat.gid } : null
}
