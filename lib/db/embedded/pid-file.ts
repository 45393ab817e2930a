import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './lock'
import type { Place } from './place'

const POLL_MS = 50
// Children of a server that was killed notice it within moments; a long query may take a little more.
const CHILDREN_TIMEOUT_MS = 15_000

/** The server of this cluster, as its postmaster.pid tells; null when none is running. */
export interface RunningServer {
  pid: number
  port: number
  /** False while it starts, recovers or stops. */
  isReady: boolean
}

/** Reads postmaster.pid of `place` and checks that the process is there and is Postgres. */
export function runningServer(place: Place): RunningServer | null {
  const lines = pidFileLines(place)
  const pid = Number(lines[0])
  if (!pid || !isAlive(pid) || !isPostgres(pid)) return null
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

function pidFileLines(place: Place): string[] {
  const file = path.join(place.cluster, 'postmaster.pid')
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

/**
 * After kill -9 or a power cut the file stays. Postgres deals with it, unless the process id is in use: by some
 * other program that got it in the meantime, or by the remains of the old server. Then Postgres would refuse to
 * start, so the file must go.
 */
export async function removeForeignPidFile(place: Place): Promise<void> {
  const lines = pidFileLines(place)
  const pid = Number(lines[0])
  if (!pid || !isTaken(pid) || (isAlive(pid) && isPostgres(pid))) return
  const memory = lines[6]?.trim().split(/\s+/)[1] ?? ''
  const until = Date.now() + CHILDREN_TIMEOUT_MS
  while (isAttached(memory)) {
    if (Date.now() > until) throw new Error(`children of an earlier Postgres still use ${place.cluster}`)
    await sleep(POLL_MS)
  }
  rmSync(path.join(place.cluster, 'postmaster.pid'), { force: true })
}

/**
 * Whether any process still uses the shared memory segment `id`, which the file names. Postgres asks this too,
 * so that no second server opens a cluster on which children of the first one are still at work.
 */
function isAttached(id: string): boolean {
  if (process.platform !== 'linux' || !existsSync('/proc/sysvipc/shm')) return false
  const [head = '', ...rows] = readFileSync('/proc/sysvipc/shm', 'utf8').split('\n')
  const column = (name: string) => head.trim().split(/\s+/).indexOf(name)
  const row = rows.map((line) => line.trim().split(/\s+/)).find((cells) => cells[column('shmid')] === id)
  return Number(row?.[column('nattch')] ?? 0) > 0
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isPostgres(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    if (process.platform === 'win32') {
      return execFileSync('tasklist', ['/fi', `PID eq ${pid}`], { encoding: 'utf8' }).includes('postgres')
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes(
      'postgres',
    )
  } catch {
    return false
  }
}
