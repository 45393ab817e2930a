import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PrismaClient } from '@/lib/db/client'
import { endWithParent, root, stopChild } from '../child'
import type { Life } from '../life'
import { childrenOf, ownCpuSeconds, peakMemory, proportionalMemory } from './process-cost'

const LOOK_MS = 250
const WEIGH_MS = 1_000
const KILLED_AFTER_MS = [2_500, 5_000] as const // from where it is ready: on a busy machine that alone takes seconds
const READY = /The worker is ready/ // as lib/cli/worker.ts says it

/** What disturbs an import: workers killed every few seconds, the database stopped once in the middle. */
export interface Disturbance {
  kills: boolean
  restart: (() => Promise<void>) | null
}

/** What the workers of one import cost. */
export interface WorkersCost {
  seconds: number
  cpuSeconds: number
  /** of the worker that held the most memory, in MB */
  peakMb: number
  /** the most that the workers and all of Postgres held together, in MB, looked at every second */
  togetherMb: number
  kills: number
}

/** A database with queued documents, and what is to work on them. */
export interface Queue {
  db: PrismaClient
  url: string
  workers: number
  documents: number
  /** the process of the server */
  postgres: () => number
}

/**
 * Has workers of their own processes work on what is queued in the database of `db` until nothing is left. The time runs
 * from the start of the first worker to the last document.
 */
export async function runWorkers(
  life: Life,
  { db, url, workers, documents, postgres }: Queue,
  { kills, restart }: Disturbance,
): Promise<WorkersCost> {
  const cost: WorkersCost = { seconds: 0, cpuSeconds: 0, peakMb: 0, togetherMb: 0, kills: 0 }
  const running = new Map<ChildProcess, number>()
  const begin = () => {
    const child = startWorker(url)
    running.set(child, Number.POSITIVE_INFINITY)
    child.stdout?.on('data', (said) => {
      if (READY.test(said) && running.has(child)) running.set(child, Date.now() + lifetime(cost.kills))
    })
    child.once('exit', () => running.delete(child))
    life.atEnd(() => stopChild(child))
    return child
  }
  // Read before it ends: afterwards nobody can say.
  const account = (child: ChildProcess) => {
    cost.cpuSeconds += ownCpuSeconds(child.pid ?? 0)
    cost.peakMb = Math.max(cost.peakMb, peakMemory(child.pid ?? 0))
  }
  const weigh = () => {
    const server = postgres()
    const pids = [...[...running.keys()].flatMap(({ pid }) => pid ?? []), server, ...childrenOf(server)]
    cost.togetherMb = Math.max(
      cost.togetherMb,
      pids.reduce((sum, pid) => sum + proportionalMemory(pid), 0),
    )
  }
  const started = performance.now()
  let weighed = started
  for (let number = 0; number < workers; number++) begin()
  let toRestart = restart
  for (;;) {
    await sleep(LOOK_MS)
    // Null while the database is away.
    const left = await db.importDocument.count({ where: { state: 'queued' } }).catch(() => null)
    if (left === 0) break
    if (toRestart && left !== null && left < documents / 2) {
      await toRestart()
      toRestart = null
    }
    if (performance.now() - weighed > WEIGH_MS) {
      weigh()
      weighed = performance.now()
    }
    for (const [child, until] of running) {
      if (!kills || Date.now() < until) continue
      account(child)
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      cost.kills += 1
    }
    while (running.size < workers) begin()
  }
  cost.seconds = (performance.now() - started) / 1000
  for (const child of running.keys()) {
    account(child)
    await stopChild(child)
  }
  return cost
}

function startWorker(url: string): ChildProcess {
  const args = [...endWithParent.args, '--import', 'tsx', path.join(root, 'lib/cli/worker.ts')]
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...endWithParent.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
}

function lifetime(kills: number): number {
  const [shortest, longest] = KILLED_AFTER_MS
  return shortest + ((kills * 617) % (longest - shortest))
}
