import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editScript } from '@/lib/core/duplicates/edit-script'

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 })

function longestCommon(a: string[], b: string[]): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      (rows[i] as number[])[j] =
        a[i - 1] === b[j - 1]
          ? ((rows[i - 1] as number[])[j - 1] as number) + 1
          : Math.max((rows[i - 1] as number[])[j] as number, (rows[i] as number[])[j - 1] as number)
  return (rows[a.length] as number[])[b.length] as number
}

test('covers both lists in order, and says only of equal items that they are the same', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      let [x, y] = [0, 0]
      for (const run of editScript(a, b)) {
        expect([run.a.start, run.b.start]).toEqual([x, y])
        if (run.same) expect(a.slice(run.a.start, run.a.end)).toEqual(b.slice(run.b.start, run.b.end))
        ;[x, y] = [run.a.end, run.b.end]
      }
      expect([x, y]).toEqual([a.length, b.length])
    }),
  )
})

test('keeps as many items as can be kept', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const kept = editScript(a, b).reduce((sum, run) => sum + (run.same ? run.a.end - run.a.start : 0), 0)
      expect(kept).toBe(longestCommon(a, b))
    }),
  )
})

test('long lists with nothing in common take bounded time', () => {
  const [a, b] = [0, 1].map((list) => Array.from({ length: 20_000 }, (_, i) => `${list} ${i}`)) as [
    string[],
    string[],
  ]
  const started = process.cpuUsage()
  expect(editScript(a, b)).toEqual([
    { same: false, a: { start: 0, end: 20_000 }, b: { start: 0, end: 20_000 } },
  ])
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2_000)
})
