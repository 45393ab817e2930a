import { describe, expect, test } from 'vitest'
import { duration, progressLine, summaryLine } from '@/lib/cli/import/progress'
import type { ImportJobState } from '@/lib/queries/import-job'

const job: ImportJobState = {
  ...{
    id: 1,
    label: '/a',
    createdBy: 'Ada',
    createdAt: '2031-03-04T00:00:00Z',
    isCancelled: false,
    isListed: true,
  },
  ...{ release: null, documents: 100, queued: 50, imported: 40, unchanged: 3, setAside: 7, cancelled: 0 },
  ...{ retriable: 0, rate: 12.4 },
}

describe('the line of progress', () => {
  test('has a bar, counts, rate, time left and what was set aside', () => {
    expect(progressLine(job)).toBe(
      '[############............] 50 of 100 · 12 a second · 4 s left · 7 set aside',
    )
  })

  test('says nothing of time while nothing is known of it, and that more is being listed', () => {
    const begun = { ...job, documents: 0, queued: 0, setAside: 0, rate: null, isListed: false }
    expect(progressLine(begun)).toBe('[........................] 0 of 0+')
  })
})

describe('the summary', () => {
  const tied = { ...job, release: { id: 'r', shortTitle: 'R' } }

  test('counts every end that a document can come to', () => {
    expect(summaryLine(tied)).toBe('40 imported, 3 were here already, 7 set aside')
    expect(summaryLine({ ...tied, cancelled: 2 })).toMatch(/, 2 cancelled$/)
  })

  test('says what is left to do where no release was named', () => {
    expect(summaryLine(job)).toContain('none is compared yet')
    expect(summaryLine({ ...job, imported: 0 })).not.toContain('compared')
  })
})

test.each([
  [0.2, '1 s'],
  [89, '89 s'],
  [90, '2 min'],
  [5_340, '89 min'],
  [7_500, '2 h 5 min'],
])('%s seconds are “%s”', (seconds, expected) => {
  expect(duration(seconds)).toBe(expected)
})
