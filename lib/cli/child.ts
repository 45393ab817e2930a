import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Life } from './life'

const KILL_AFTER_MS = 5_000

/** Folder of the repository. Commands run in it (bootstrap.mjs sees to that). */
export const root = process.cwd()

/** Path of the program that a package brings, run with Node itself: npx would put two more processes in between. */
export const programs = {
  next: path.join(root, 'node_modules/next/dist/bin/next'),
  biome: path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
  tsc: path.join(root, 'node_modules/typescript/bin/tsc'),
  vitest: path.join(root, 'node_modules/vitest/vitest.mjs'),
}

/** How to spawn a Node program so that it ends with this process, even when this one is killed; see there. */
export const endWithParent = {
  args: ['--import', pathToFileURL(path.join(root, 'lib/cli/exit-with-parent.mjs')).href],
  env: { PARALLAX_PARENT: String(process.pid) },
}

/**
 * Runs a Node program to its end, and stops it when the command ends. Returns its exit code (1 when a signal
 * ended it) and, unless it `inherits` this terminal, what it wrote to both outputs.
 */
export async function runNode(
  life: Pick<Life, 'atEnd'>,
  args: string[],
  { env = {}, inherits = false }: { env?: Record<string, string | undefined>; inherits?: boolean } = {},
): Promise<{ code: number; output: string }> {
  const outputs = inherits ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [...endWithParent.args, ...args], {
    cwd: root,
    env: { ...process.env, ...endWithParent.env, ...env },
    stdio: ['ignore', outputs, outputs, 'ipc'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output += data
    })
  }
  life.atEnd(() => stopChild(child))
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? 1))
  })
  return { code, output }
}

/** Asks `child` to stop, kills it when it does not within five seconds, and returns when it is gone. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS)
  await gone
  clearTimeout(timer)
}
