import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { Logger, type Runner, run } from 'graphile-worker'
import { deleteExpiredClasses } from '@/lib/commands/classroom/delete-class'
import { deleteExpired, type Expired } from '@/lib/commands/delete-expired'
import { IMPORT_TASK } from '@/lib/commands/import/queue/wake-workers'
import { isWorkLeft, work } from '@/lib/commands/import/queue/work'
import type { WorkedOn } from '@/lib/commands/import/queue/work-on-next'
import { deliver, undelivered } from '@/lib/commands/webhooks/deliver'
import { DELIVERY_TASK } from '@/lib/commands/webhooks/queue-deliveries'
import { createClient } from '@/lib/db/client'

// Of what a worker holds, most is read and thrown away. Left to itself the process lets that grow to several times what lives.
const HEAP_GROWTH_PERCENT = 40
// One reads while the other waits for the database; a third would only wait for the processor.
const AT_ONCE = 2
// Each task needs a connection for its transaction and one beside it.
const CONNECTIONS = 6
const QUEUE_CONNECTIONS = 4
// Work that a killed worker left, or that was queued before any worker was there, is found within this time.
const LOOK_MS = 2_000
const RETRY_MS = 5_000
const RETENTION_TASK = 'delete-expired'
// Daily, in UTC, when few people read; one that was not running then deletes at its start.
const RETENTION_TIME = '17 3 * * *'
// A class goes on the day that its teacher set, whatever is set for texts.
const CLASSES_TASK = 'delete-expired-classes'

/** A worker of this process. */
export interface RunningWorker {
  /** Ends it after the documents in hand. */
  stop(): Promise<void>
}

export interface WorkerOptions {
  onDocument?: (worked: WorkedOn) => void
  say: (line: string) => void
  /** has old texts deleted at the start and daily, and is told what went; without it this worker deletes none */
  retention?: { days: number; onDeleted: (expired: Expired) => void }
  /** how messages of sign-offs find their addresses; the system’s way unless told */
  sending?: Parameters<typeof deliver>[2]
}

/**
 * Starts to work on queued documents, and goes on through failures of the database, until it is stopped. Any number of
 * workers may run against one database.
 */
export async function runWorker(
  databaseUrl: string,
  { onDocument, say, retention, sending }: WorkerOptions,
): Promise<RunningWorker> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`)
  const db = createClient(databaseUrl, CONNECTIONS)
  let isStopping = false
  const doWork = async () => {
    await work({ db, isStopping: () => isStopping, ...(onDocument && { onDocument }) })
  }
  const deleteOld = async () => {
    if (retention) retention.onDeleted(await deleteExpired(retention, db))
  }
  // What it throws has the queue try again, later each time.
  const doDeliver = (payload: unknown) => deliver(payload, db, sending)
  const deleteClasses = async () => {
    const gone = await deleteExpiredClasses(db)
    if (gone > 0) say(`${gone} ${gone === 1 ? 'class' : 'classes'} whose day was over, now deleted.`)
  }
  const start = (): Promise<Runner> =>
    run({
      connectionString: databaseUrl,
      maxPoolSize: QUEUE_CONNECTIONS,
      concurrency: AT_ONCE,
      noHandleSignals: true,
      // A worker without the setting leaves the task to those that have it.
      taskList: {
        [IMPORT_TASK]: doWork,
        [DELIVERY_TASK]: doDeliver,
        [CLASSES_TASK]: deleteClasses,
        ...(retention && { [RETENTION_TASK]: deleteOld }),
      },
      crontab: [CLASSES_TASK, ...(retention ? [RETENTION_TASK] : [])]
        .map((task) => `${RETENTION_TIME} ${task}`)
        .join('\n'),
      // Its own account of each job would drown ours; what fails is said below.
      logger: new Logger(() => () => {}),
    })

  const runner = await start()
  let current: Runner | null = runner
  // The library gives up where its connection is lost; it is started anew then.
  const keep = async () => {
    while (!isStopping) {
      await current?.promise.catch(() => {})
      if (isStopping) return
      say('The worker lost its database; it tries again.')
      await sleep(RETRY_MS)
      current = await start().catch(() => null)
    }
  }
  const kept = keep()
  const look = setInterval(() => void lookForWork(), LOOK_MS)
  const lookForWork = async () => {
    if (isStopping || !current || !(await isWorkLeft(db).catch(() => false))) return
    // Of one key there is one job at a time: looking often queues nothing twice.
    await current.addJob(IMPORT_TASK, {}, { jobKey: 'left-over', maxAttempts: 1 }).catch(() => {})
  }
  void lookForWork()
  // Messages that were written before any worker was there.
  for (const id of await undelivered(db).catch(() => [])) {
    const once = { jobKey: `${DELIVERY_TASK} ${id}`, jobKeyMode: 'preserve_run_at' } as const
    await runner.addJob(DELIVERY_TASK, { delivery: id }, once)
  }
  // However many workers start at once, it is queued once.
  await runner.addJob(CLASSES_TASK, {}, { jobKey: CLASSES_TASK })
  if (retention) await runner.addJob(RETENTION_TASK, {}, { jobKey: RETENTION_TASK })

  return {
    stop: async () => {
      isStopping = true
      clearInterval(look)
      await current?.stop().catch(() => {})
      await kept
      await db.$disconnect()
    },
  }
}
