import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

// A folder decides which project a test belongs to, so that `npm test -- tests/core` needs neither a
// database nor a browser. The global setup of a project runs only when one of its tests does.
const DATABASE_TESTS = [
  'tests/queries/**/*.test.{ts,tsx}',
  'tests/commands/**/*.test.ts',
  'tests/db/**/*.test.ts',
]
const BROWSER_TESTS = ['tests/e2e/**/*.test.ts']

const setupFiles = ['tests/support/console-errors.ts']

export default defineConfig({
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  test: {
    // One group of projects after the other, each with two files at a time: vitest would keep one core of two free for
    // itself, which it need not. On two cores a browser beside the database tests only times out.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...DATABASE_TESTS, ...BROWSER_TESTS],
          setupFiles,
          // Some read all of content/ or all gold, which takes seconds on a machine with two busy cores.
          hookTimeout: 60_000,
          testTimeout: 30_000,
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: DATABASE_TESTS,
          setupFiles,
          globalSetup: 'tests/support/database-setup.ts',
          // Loading the client again for each file took longer than most files; each has a database of its own anyway.
          isolate: false,
          maxWorkers: 2,
          // The first file that needs content/ loads all of it, which a busy machine takes a minute for.
          hookTimeout: 180_000,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          setupFiles,
          globalSetup: 'tests/support/browser-setup.ts',
          // A browser, a server and a test wait for each other half of the time.
          maxWorkers: 2,
          // Where nobody watches, a browser that was starved once gets a second try; the run names such tests at its end.
          retry: process.env.CI ? 1 : 0,
          hookTimeout: 180_000,
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
