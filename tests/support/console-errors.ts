import { afterEach, beforeEach } from 'vitest'

/**
 * A setup file of every project: an error on the console that a test did not announce fails that test.
 * React, Next and Node report real mistakes that way (keys, hydration, unhandled warnings) and go on.
 */

// On globalThis: the runner may load a setup file apart from the tests that import it.
const state = globalThis as typeof globalThis & {
  consoleErrors?: { expected: RegExp[]; unexpected: string[] }
}
state.consoleErrors ??= { expected: [], unexpected: [] }
const record = state.consoleErrors

const print = console.error
console.error = (...parts: unknown[]) => {
  const text = parts
    .map((part) => (part instanceof Error ? (part.stack ?? part.message) : String(part)))
    .join(' ')
  if (record.expected.some((pattern) => pattern.test(text))) return
  record.unexpected.push(text)
  print(...parts)
}

beforeEach(() => {
  record.expected = []
})

afterEach(() => {
  // Errors from before the first test (module level) count against it.
  const unexpected = record.unexpected.splice(0)
  if (unexpected.length > 0) throw new Error(`unexpected console.error:\n${unexpected.join('\n')}`)
})

/** Announces that the running test makes something log an error that matches `pattern`. */
export function expectConsoleError(pattern: RegExp): void {
  record.expected.push(pattern)
}
