import { expect, test } from 'vitest'
import { readLighthouse } from '@/lib/cli/bench/lighthouse-report'

test('holds a report against the goals, and counts as scripts what is a script', () => {
  const { goals, notPassed } = readLighthouse({
    categories: {
      performance: { score: 0.94 },
      accessibility: { score: 1 },
      'best-practices': { score: 1 },
    },
    audits: {
      'cumulative-layout-shift': { title: 'Layout shift', score: 1, numericValue: 0.01 },
      'largest-contentful-paint': { title: 'Largest paint', score: 0.8, numericValue: 2_500 },
      'network-requests': {
        title: 'Requests',
        score: null,
        details: {
          items: [
            { resourceType: 'Script', transferSize: 102_400 },
            { resourceType: 'Font', transferSize: 900_000 },
            { resourceType: 'Script', transferSize: 51_200 },
          ],
        },
      },
    },
  })
  expect(goals.filter(({ isReached }) => !isReached).map(({ what }) => what)).toEqual([
    'performance',
    'largest paint, s',
  ])
  expect(goals.find(({ what }) => what === 'scripts, KB')?.measured).toBe(150)
  expect(notPassed).toEqual(['Largest paint'])
})
