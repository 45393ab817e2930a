import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'

const PARENT_CHECK_MS = 250

/**
 * Runs a program in this terminal, passes the signals on that should stop it, and returns its exit code.
 * The program has an IPC channel to this process, so it notices when this one is killed.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function runAndForward(program, args) {
  const child = spawn(program, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }

  // npm passes SIGINT and SIGTERM on, but when it is killed outright nobody tells us.
  const npm = whoStartedUs()
  if (process.env.npm_lifecycle_event) {
    setInterval(() => {
      if (whoStartedUs() !== npm) child.kill('SIGTERM')
    }, PARENT_CHECK_MS).unref()
  }

  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/** Changes when npm is gone: npm is our parent, or the parent of the shell that it runs its scripts in. */
function whoStartedUs() {
  if (process.platform !== 'linux') return String(process.ppid)
  try {
    const isShell = readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').includes('-c\0')
    if (!isShell) return String(process.ppid)
    return `${process.ppid} ${/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))?.[1]}`
  } catch {
    return String(process.ppid)
  }
}
