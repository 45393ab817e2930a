import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureCluster } from './embedded/cluster'
import { ensureDatabase, type Lease, otherLeases, serverUrl, takeLease } from './embedded/lease'
import { withLock } from './embedded/lock'
import { findPlace, type Place } from './embedded/place'
import { settledServer, startServer, stopServer } from './embedded/server'

export interface EmbeddedOptions {
  /** Folder for everything the server keeps; made when missing. Processes that name the same folder share a server. */
  dataDir: string
  /** The database in it; made when missing. */
  database?: string
  /** False for throw-away data: several times faster, and lost when the machine (not the process) crashes. */
  isDurable?: boolean
}

/** A running embedded Postgres server. */
export interface Embedded {
  /** Address of the database, with the password in it. */
  url: string
  port: number
  /** False when the server was running already, for another process or left behind by a killed one. */
  startedHere: boolean
  /** Where Postgres keeps its data: inside `dataDir`, or outside it where only root may enter `dataDir`. */
  cluster: string
  isElsewhere: boolean
  /** Settles when the server is gone though nobody here stopped it. Start again to get it back, on the same port. */
  lost: Promise<void>
  /** Gives the server up; it stops when no other process uses it. May be called twice. */
  stop(): Promise<void>
}

/**
 * Starts the real Postgres that came with the dependencies, or joins the one that runs for `dataDir`.
 * Works as root (Postgres then runs as postgres or nobody) and as any user; recovers after kill -9.
 * Throws with a message that says what to do when this machine cannot run it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { database = 'parallax', isDurable = true } = options
  const dataDir = path.resolve(options.dataDir)
  makeEnterable(dataDir)
  const lock = path.join(dataDir, 'lock')

  return withLock(lock, async () => {
    const place = findPlace(dataDir)
    const portFile = path.join(dataDir, 'port')
    const open = async () => {
      const password = await ensureCluster(place, dataDir, isDurable)
      const running = await settledServer(place)
      const port = running?.port ?? (await startServer(place, portFile, isDurable))
      return { password, port, startedHere: !running, lease: await takeLease(port, password) }
    }
    const { password, port, startedHere, lease } = await open().catch(async (error) => {
      if (isDurable || !existsSync(place.cluster)) throw error
      // Throw-away data that does not open any more (the machine crashed) is thrown away.
      await stopServer(place)
      rmSync(place.cluster, { recursive: true, force: true })
      return open()
    })
    await ensureDatabase(lease.client, database)

    let isStopped = false
    return {
      url: serverUrl(port, password, database),
      port,
      startedHere,
      cluster: place.cluster,
      isElsewhere: place.isElsewhere,
      lost: new Promise((resolve) => {
        void lease.ended.then(() => isStopped || resolve())
      }),
      stop: async () => {
        if (isStopped) return
        isStopped = true
        await withLock(lock, () => giveUp(place, lease))
      },
    }
  })
}

/** Stops the server of `dataDir` where one runs that no process uses: the one that was using it was killed. */
export async function stopUnused(dataDir: string): Promise<void> {
  const folder = path.resolve(dataDir)
  if (!existsSync(path.join(folder, 'password'))) return
  await withLock(path.join(folder, 'lock'), async () => {
    const place = findPlace(folder)
    const running = await settledServer(place)
    if (!running) return
    const password = await ensureCluster(place, folder, true)
    await giveUp(place, await takeLease(running.port, password))
  })
}

async function giveUp(place: Place, lease: Lease) {
  // Under the lock, so that nobody joins between the count and the stop.
  const others = await otherLeases(lease.client).catch(() => null)
  if (others === 0 || others === null) await stopServer(place)
  await lease.client.end().catch(() => {})
}

// Others may pass through, whatever the umask: Postgres may run under another account than Parallax.
// The password in there and the data have tighter permissions of their own.
function makeEnterable(dataDir: string) {
  const parent = path.dirname(dataDir)
  for (const folder of [parent, dataDir]) {
    if (existsSync(folder)) continue
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o755)
  }
}
