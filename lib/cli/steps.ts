const NAME_WIDTH = 14
// Faster steps need no sign of life.
const QUIET_MS = 1_000
const HEARTBEAT_MS = 10_000

/** A failure that the person at the terminal can do something about: its message is shown without a stack. */
export class CliError extends Error {
  override name = 'CliError'
}

/**
 * Runs one step of a command and prints one line for it: its name, its time in seconds, and what it notes.
 * A step over a second announces itself first, and shows every ten seconds that it is still at work and what it last
 * noted.
 */
export async function step<T>(name: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
  const started = performance.now()
  let detail = ''
  const line = (text: string) => console.log(`${name.padEnd(NAME_WIDTH)} ${text}`)
  const first = setTimeout(() => line('...'), QUIET_MS)
  const beat = setInterval(() => line(`... ${seconds(started)}  ${detail}`.trimEnd()), HEARTBEAT_MS)
  try {
    const result = await work((text) => {
      detail = text
    })
    line(`${seconds(started)}  ${detail}`.trimEnd())
    return result
  } catch (error) {
    line(`failed after ${seconds(started).trim()}`)
    throw error
  } finally {
    clearTimeout(first)
    clearInterval(beat)
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2).padStart(6)} s`
}
