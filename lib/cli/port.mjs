import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const DEFAULT_HOST = '127.0.0.1'
const DEFAULT_PORT = 3000
const HIGHEST_PORT = 65_535
// A Parallax that was just stopped needs a moment to let its port go.
const PATIENCE_MS = 2_000
const POLL_MS = 100

/**
 * Why the web server could not listen there, in words that say what to do; null when it can. Asked before
 * anything slow begins. Values that make no sense are left to lib/env.ts, which names them.
 * @param {string | undefined} host
 * @param {string | undefined} port
 * @param {string} command the npm command to repeat
 * @returns {Promise<string | null>}
 */
export async function portProblem(host, port, command) {
  const address = host?.trim() || DEFAULT_HOST
  const number = port?.trim() ? Number(port) : DEFAULT_PORT
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST_PORT) return null
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const code = await listenError(address, number)
    if (code === null) return null
    if (code !== 'EADDRINUSE' || Date.now() > until) return explain(code, address, number, command)
    await sleep(POLL_MS)
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>}
 */
function listenError(host, port) {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)))
  })
}

/**
 * @param {string} code
 * @param {string} host
 * @param {number} port
 * @param {string} command
 */
function explain(code, host, port, command) {
  const npm = command === 'start' ? 'npm start' : `npm run ${command}`
  const other = port === HIGHEST_PORT ? DEFAULT_PORT : port + 1
  if (code === 'EADDRINUSE') {
    return (
      `Port ${port} on ${host} is taken by another program (perhaps Parallax is running already).\n` +
      `Stop that program, or choose another port: PORT=${other} ${npm}`
    )
  }
  if (code === 'EACCES') {
    return `This user may not open port ${port}. Choose one above 1023: PORT=${DEFAULT_PORT} ${npm}`
  }
  return `The web server cannot listen on HOST="${host}", port ${port} (${code}). Check HOST, or leave it out.`
}
