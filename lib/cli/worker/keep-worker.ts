import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { endWithParent, root, stopChild } from '../child'
import type { Life } from '../life'

const AGAIN_MS = 5_000

/**
 * Keeps one worker running beside the web server until the command ends: a process of its own, so that reading articles
 * makes no page wait. One that ends by itself is started anew.
 */
export function keepWorker(life: Life, databaseUrl: string): void {
  let child: ChildProcess | null = null
  const keep = async () => {
    while (!life.isEnding) {
      child = spawn(
        process.execPath,
        [...endWithParent.args, '--import', 'tsx', path.join(root, 'lib/cli/worker.ts')],
        {
          cwd: root,
          env: { ...process.env, ...endWithParent.env, DATABASE_URL: databaseUrl },
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        },
      )
      const started = child
      await new Promise<void>((resolve) => {
        started.on('error', () => resolve())
        started.on('exit', () => resolve())
      })
      if (!life.isEnding) await sleep(AGAIN_MS)
    }
  }
  void keep()
  life.atEnd(() => child && stopChild(child))
}
