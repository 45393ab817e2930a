import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'

const FILE = 'sign-in-secret'

/**
 * What session cookies are signed with: PARALLAX_SECRET, or what was made by chance at the first start and stands in the
 * data folder, readable by its owner alone. Without it a copy of the database opens no session.
 */
export function signInSecret(): string {
  const { secret, dataDir } = env()
  if (secret !== null) return secret
  const file = path.join(dataDir, FILE)
  mkdirSync(dataDir, { recursive: true })
  try {
    // Whoever comes first writes it; everybody reads what stands there then.
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
