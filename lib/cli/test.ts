import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stopUnused } from '@/lib/db/embedded'
import { env } from '@/lib/env'
import { programs, runNode } from './child'
import { type Life, live } from './life'
import { CliError, step } from './steps'

interface Count {
  passed: number
  failed: number
  skipped: number
}

/*
 * npm test: types, lint, then all tests (unit, database, browser), with one embedded server and one build that
 * the tests' own setup makes. npm test -- <files and options of vitest>: those tests alone.
 * The last line is always "N passed, N failed"; types and lint count as one each.
 */
live(
  async (life) => {
    const args = process.argv.slice(2)
    const total: Count = { passed: 0, failed: 0, skipped: 0 }
    if (args.length === 0) {
      await check(total, 'Types', () => types(life))
      await check(total, 'Lint', () => program(life, [programs.biome, 'check', '.']))
    }
    const tests = await vitest(life, args)
    const sum = (key: keyof Count) => total[key] + tests[key]
    const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
    life.atEnd(() => console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`))
    await life.end(sum('failed') === 0 ? 0 : 1)
  },
  { isInterruptible: false },
)

async function check(total: Count, name: string, work: () => Promise<void>) {
  try {
    await step(name, work)
    total.passed++
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    total.failed++
  }
}

async function types(life: Life) {
  // Writes the types of routes and assets, which a fresh clone lacks and a changed one has out of date.
  await program(life, [programs.next, 'typegen'])
  await program(life, [programs.tsc, '--noEmit'])
}

async function program(life: Life, args: string[]) {
  const { code, output } = await runNode(life, args)
  if (code !== 0) throw new CliError(output.trim() || `it ended with status ${code}`)
}

async function vitest(life: Life, args: string[]): Promise<Count> {
  mkdirSync(env().dataDir, { recursive: true })
  // The tests stop their server themselves, unless they are interrupted.
  life.atEnd(() => stopUnused(`${env().dataDir}/postgres-test`))
  const file = path.resolve(env().dataDir, `test-count-${process.pid}.json`)
  life.atEnd(() => rmSync(file, { force: true }))
  const reporters = ['--reporter=default', '--reporter=./tests/support/count-reporter.ts']
  const { code } = await runNode(life, [programs.vitest, 'run', ...reporters, ...args], {
    env: { PARALLAX_TEST_COUNT: file, NODE_ENV: 'test' },
    inherits: true,
  })
  const count: Count = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 }
  // Whatever vitest found wrong outside of tests (its setup, no test found) is a failure too.
  if (code !== 0 && count.failed === 0) count.failed = 1
  return count
}
