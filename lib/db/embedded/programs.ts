import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Place } from './place'

/** A Postgres program that ended with an error; `output` is what it wrote. */
export class ProgramError extends Error {
  override name = 'ProgramError'
  constructor(
    program: string,
    readonly status: number | null,
    readonly output: string,
  ) {
    super(`${program} ended with status ${status}: ${output.trim() || 'it said nothing'}`)
  }
}

/**
 * Runs one of the Postgres programs (initdb, pg_ctl) to its end and returns what it wrote.
 * `isDaemon`: it leaves a server behind, so its output is not collected (the server would keep the pipe open).
 * Throws ProgramError when it fails.
 */
export function runProgram(
  place: Place,
  program: 'initdb' | 'pg_ctl',
  args: string[],
  { isDaemon = false } = {},
): Promise<string> {
  const file = path.join(place.binaries, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
  const child = spawn(file, args, {
    cwd: place.account ? '/' : path.dirname(place.cluster),
    env: environment(),
    stdio: isDaemon ? 'ignore' : ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...(place.account ? { uid: place.account.uid, gid: place.account.gid } : {}),
  })
  let output = ''
  child.stdout?.on('data', (data) => {
    output += data
  })
  child.stderr?.on('data', (data) => {
    output += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new ProgramError(program, null, error.message)))
    child.on('close', (status) =>
      status === 0 ? resolve(output) : reject(new ProgramError(program, status, output)),
    )
  })
}

// PGPORT, PGDATA and the like belong to somebody else's server.
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  for (const name of Object.keys(env)) if (name.startsWith('PG')) delete env[name]
  return env
}
