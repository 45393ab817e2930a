import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RunningServer, removeForeignPidFile, runningServer } from './pid-file'
import type { Place } from './place'
import { runProgram } from './programs'

// Postgres may have to replay its log after a crash; `pg_ctl` waits this long for it.
const START_TIMEOUT_S = 180
const STOP_TIMEOUT_S = 60
const POLL_MS = 50
const LOG_LIMIT_BYTES = 2_000_000
const BIND_ATTEMPTS = 5

/** Waits until the server of `place` is either ready (returned) or gone (null). */
export async function settledServer(place: Place): Promise<RunningServer | null> {
  const until = Date.now() + START_TIMEOUT_S * 1000
  for (;;) {
    const server = runningServer(place)
    if (!server || server.isReady) return server
    if (Date.now() > until) throw new Error(`Postgres (process ${server.pid}) neither starts nor stops`)
    await sleep(POLL_MS)
  }
}

/**
 * Starts the server of `place` and returns its port on 127.0.0.1: the one it had the last time (kept in
 * `portFile`) where that is still free. Throws with the end of the server's own log when it does not start.
 */
export async function startServer(place: Place, portFile: string, isDurable: boolean): Promise<number> {
  await removeForeignPidFile(place)
  const log = path.join(place.cluster, 'server.log')
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(log, `${log}.old`)

  let port = await freePort(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0)
  for (let attempt = 1; ; attempt++) {
    const logged = statSync(log, { throwIfNoEntry: false })?.size ?? 0
    try {
      const wait = ['-w', '-t', String(START_TIMEOUT_S)]
      const args = ['start', ...wait, '-D', place.cluster, '-l', log, '-o', serverOptions(port, isDurable)]
      await runProgram(place, 'pg_ctl', args, { isDaemon: true })
      writeFileSync(portFile, `${port}\n`)
      return port
    } catch (error) {
      const said = existsSync(log) ? readFileSync(log).subarray(logged).toString('utf8') : ''
      // Right after a kill -9, the old server's children need a moment to notice that it is gone.
      const isPassing = /could not bind|Address already in use|pre-existing shared memory/.test(said)
      if (!isPassing || attempt === BIND_ATTEMPTS) {
        throw new Error(`The embedded Postgres did not start. Its log ${log} says:\n${said.trim() || error}`)
      }
      await sleep(attempt * 200)
      port = await freePort(0)
    }
  }
}

/** Stops the server of `place`, if one is running, and returns when it is gone. */
export async function stopServer(place: Place): Promise<void> {
  if (!runningServer(place)) return
  const args = ['-w', '-t', String(STOP_TIMEOUT_S), '-D', place.cluster]
  try {
    await runProgram(place, 'pg_ctl', ['stop', '-m', 'fast', ...args])
  } catch (error) {
    if (!runningServer(place)) return
    await runProgram(place, 'pg_ctl', ['stop', '-m', 'immediate', ...args]).catch(() => {
      throw error
    })
  }
}

function serverOptions(port: number, isDurable: boolean): string {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
  return [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
}

/** A free TCP port on 127.0.0.1: `wanted` if that is free, else one the system picks. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) => (wanted ? resolve(freePort(0)) : reject(error)))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
