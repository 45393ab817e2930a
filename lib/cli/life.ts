import { EnvError } from '@/lib/env'
import { CliError } from './steps'

const REPEAT_MS = 2_000
// The names of errors whose message says all a person needs; compared by name, so that nothing is loaded for it.
const EXPECTED = new Set([EnvError.name, CliError.name, 'MigrationError'])

/** What a command leaves behind when it ends: the web server, the database, a build that still runs. */
export interface Life {
  /** Adds something to undo at the end; the last one added is undone first. */
  atEnd(undo: () => Promise<unknown> | unknown): void
  /** True once the command is ending. */
  readonly isEnding: boolean
  /** Ends the command in good order with this exit code. */
  end(code: number): Promise<void>
}

/**
 * Runs a command from its first line to its exit. Ctrl-C, SIGTERM, SIGHUP, the death of the process that
 * started it, an error: each undoes everything that was begun, in reverse order, before the process exits.
 * A stop that was asked for counts as success (exit code 0), except where `isInterruptible` is false.
 */
export function live(
  main: (life: Life) => Promise<void>,
  { isInterruptible = true }: { isInterruptible?: boolean } = {},
): void {
  const undos: (() => Promise<unknown> | unknown)[] = []
  let ending: Promise<void> | undefined

  const undoAll = async () => {
    for (let undo = undos.pop(); undo; undo = undos.pop()) {
      try {
        await undo()
      } catch (error) {
        console.error(messageOf(error))
      }
    }
  }
  const end = (code: number) => {
    ending ??= undoAll().then(() => process.exit(code))
    return ending
  }
  const life: Life = {
    atEnd: (undo) => undos.push(undo),
    get isEnding() {
      return ending !== undefined
    },
    end,
  }

  let asked = 0
  const stop = () => {
    // A terminal sends Ctrl-C to every process of the group, and the parent passes it on once more.
    if (ending && Date.now() - asked > REPEAT_MS) process.exit(130)
    if (ending) return
    asked = Date.now()
    if (isInterruptible) console.log('Stopping ...')
    void end(isInterruptible ? 0 : 130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // Only with an IPC channel is there a `send`; the process at its other end may be gone already.
  if (process.send) {
    if (!process.connected) stop()
    process.on('disconnect', stop)
    process.channel?.unref()
  }

  main(life).then(
    () => end(0),
    (error: unknown) => {
      // What breaks because things are being stopped is no news.
      if (ending) return
      console.error(messageOf(error))
      void end(1)
    },
  )
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return EXPECTED.has(error.name) ? error.message : (error.stack ?? error.message)
}
