import { type ChildProcess, spawn } from 'node:child_process'
import http from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { freePort } from '@/lib/db/embedded/server'
import { startFront } from '@/lib/serve/front'
import { endWithParent, programs, root, stopChild } from './child'
import { CliError } from './steps'

const READY_TIMEOUT_MS = 60_000
const POLL_MS = 50
const noVersionCheck = pathToFileURL(path.join(root, 'lib/cli/no-version-check.mjs')).href
// Answered by the server without a page or the database.
const PROBE_PATH = '/_next/static/probe'
const LOOPBACK = '127.0.0.1'

export interface WebOptions {
  /** "start" serves the production build, "dev" compiles on demand. */
  mode: 'start' | 'dev'
  host: string
  port: number
  databaseUrl: string
  /** settings beside those of this process */
  env?: Record<string, string>
  /** Where its output goes once it is ready; the terminal unless told. */
  write?: (text: string) => void
}

/** A running web server, a child of this process that ends with it. */
export interface Web {
  url: string
  /** Settles with the exit code when the server is gone, asked or not. */
  gone: Promise<number>
  /** Stops it; returns when it is gone. */
  stop(): Promise<void>
  /** Its process id. */
  pid: number
}

/**
 * Starts the web server and returns when it answers. In "start" readers talk to the front of lib/serve, which runs in this
 * process, and pages are made behind it by Next in one of its own.
 * Throws CliError with what it said when it ends before, or does not answer within a minute.
 */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { mode, host, port } = options
  if (mode === 'dev') return startNext(options)
  const pages = await startNext({ ...options, host: LOOPBACK, port: await freePort(0) })
  try {
    const front = await startFront({ ...options, behind: Number(new URL(pages.url).port) })
    const stop = async () => {
      await front.stop()
      await pages.stop()
    }
    return { ...pages, url: addressOf(host, port), stop }
  } catch (error) {
    await pages.stop()
    throw new CliError(
      `The web server did not start: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Starts Next itself and returns when it answers. */
async function startNext(options: WebOptions): Promise<Web> {
  const { mode, host, port, databaseUrl } = options
  const write = options.write ?? ((text: string) => process.stdout.write(text))
  const child = spawn(
    process.execPath,
    [...endWithParent.args, programs.next, mode, '--port', String(port), '--hostname', host],
    {
      cwd: root,
      env: { ...environment(mode, databaseUrl), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const gone = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })

  // Next's own greeting would stand beside ours; it is kept for the case that something goes wrong.
  let said = ''
  let isReady = false
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      if (isReady) write(String(data))
      else said += data
    })
  }

  const url = addressOf(host, port)
  try {
    await answers(child, url)
  } catch (error) {
    await stopChild(child)
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError(`The web server did not start: ${reason}\n${said.trim()}`)
  }
  isReady = true
  return { url, gone, stop: () => stopChild(child), pid: child.pid ?? 0 }
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function environment(mode: 'start' | 'dev', databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...endWithParent.env,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    DATABASE_URL: databaseUrl,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(mode === 'dev'
      ? { NODE_OPTIONS: `--import ${noVersionCheck} ${process.env.NODE_OPTIONS ?? ''}` }
      : {}),
  }
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + READY_TIMEOUT_MS
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended at once')
    if (await responds(`${url}${PROBE_PATH}`)) return
    await sleep(POLL_MS)
  }
  throw new Error(`it gave no answer on ${url} within ${READY_TIMEOUT_MS / 1000} s`)
}

function responds(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: READY_TIMEOUT_MS }, (response) => {
      response.resume()
      response.on('close', () => resolve(true))
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(false))
  })
}
