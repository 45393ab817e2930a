import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** How a run went, as `npm test` reads it from the file that PARALLAX_TEST_COUNT names. */
export interface TestCount {
  passed: number
  failed: number
  skipped: number
}

/**
 * Counts tests. A file that could not be read, or a suite whose hooks failed, counts as one failure even
 * where no test in it ran; so does each error outside of any test.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count: TestCount = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      let failedHere = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (test.diagnostic()?.flaky) console.warn(`Passed only on its second try: ${test.fullName}`)
        if (state === 'passed') count.passed++
        else if (state === 'failed') failedHere++
        else count.skipped++
      }
      if (failedHere === 0 && module.state() === 'failed') failedHere = 1
      count.failed += failedHere
    }
    const file = process.env.PARALLAX_TEST_COUNT
    if (file) writeFileSync(file, JSON.stringify(count))
  }
}
