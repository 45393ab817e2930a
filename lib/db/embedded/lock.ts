import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 50
// The holder renews the file every second; one this old was left by a process that was killed.
const RENEW_MS = 1_000
const STALE_MS = 20_000
// Longer than the slowest thing done under the lock (copying binaries, recovering a database).
const GIVE_UP_MS = 300_000

/**
 * Runs `work` while holding the lock file `file`, and returns what it returns. One process at a time gets in;
 * a lock whose holder was killed is taken over. Throws when the lock stays taken for five minutes.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const token = `${process.pid} ${randomUUID()}`
  const until = Date.now() + GIVE_UP_MS
  while (!take(file, token)) {
    removeIfAbandoned(file)
    if (Date.now() > until)
      throw new Error(`another process holds ${file}; if none is running, delete that file`)
    await sleep(POLL_MS)
  }
  const renewal = setInterval(() => renew(file), RENEW_MS)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    if (contentOf(file) === token) rmSync(file, { force: true })
  }
}

function take(file: string, token: string): boolean {
  try {
    writeFileSync(file, token, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function renew(file: string) {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Removed by hand: the work goes on, and the next taker finds no lock.
  }
}

function removeIfAbandoned(file: string) {
  const content = contentOf(file)
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (content === null) return
  const holder = Number.parseInt(content, 10)
  const isHeld = Number.isNaN(holder) ? age < RENEW_MS : isAlive(holder) && age < STALE_MS
  if (isHeld) return
  // Renamed first: of several processes that find it abandoned, one alone succeeds.
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (contentOf(aside) !== content) {
    // Somebody took over between the look and the rename: give the lock back.
    try {
      linkSync(aside, file)
    } catch {}
  }
  rmSync(aside, { force: true })
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/**
 * Whether a process with the id `pid` runs, whoever owns it. One that has ended but was not yet cleared away by
 * its parent does not run; in a container without a proper init such remains stay for good.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  if (process.platform !== 'linux') return true
  try {
    // "pid (name) state ...", and the name may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch {
    return false
  }
}
