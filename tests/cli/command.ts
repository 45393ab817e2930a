import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A command that a test runs in a process group of its own, as a terminal would. */
export interface Command {
  pid: number
  child: ChildProcess
  /** Everything it has written so far, both outputs. */
  output(): string
  /** Returns when it has written something that matches; throws with its output when it ends before. */
  writes(pattern: RegExp): Promise<void>
  /** Returns its exit code when it has ended. */
  ends(): Promise<number | null>
  /** Sends a signal to the whole group, as Ctrl-C in a terminal does. */
  signalGroup(signal: NodeJS.Signals): void
}

const POLL_MS = 25

/** Runs `node <args>` with `env` on top of this environment (undefined takes a variable away). */
export function run(args: string[], env: Record<string, string | undefined> = {}): Command {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, NODE_ENV: undefined, VITEST: undefined } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  let hasEnded = false
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data
    })
  }
  const end = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      hasEnded = true
      resolve(code)
    })
  })
  return {
    pid: child.pid ?? 0,
    child,
    output: () => output,
    writes: async (pattern) => {
      while (!pattern.test(output)) {
        if (hasEnded) throw new Error(`it ended without writing ${pattern}:\n${output}`)
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      }
    },
    ends: () => end,
    signalGroup: (signal) => process.kill(-(child.pid ?? 0), signal),
  }
}

/** Ids of all running processes that name `folder` in their command line or work in it (Linux). */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && belongsTo(pid, folder))
}

/** Kills all of them at once, as a machine that goes down does. Some end by themselves meanwhile, because another did. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

function belongsTo(pid: number, folder: string): boolean {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
    return (
      line.includes(folder) ||
      environment.includes(folder) ||
      readlinkSync(`/proc/${pid}/cwd`).includes(folder)
    )
  } catch {
    return false
  }
}
