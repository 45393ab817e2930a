import { expect, test } from 'vitest'
import type { DraftFigure } from '@/app/releases/_record/_state/figure-edits'
import { partSums } from '@/app/releases/_record/_state/part-sums'

const figure = (id: string, value: number | null, changes: Partial<DraftFigure> = {}): DraftFigure => ({
  ...{ id, label: id, value, measure: 'count', unit: 'people', partOf: id === 'all' ? null : 'all' },
  ...changes,
})

test.each<[string, DraftFigure[], boolean | null, RegExp]>([
  [
    'parts that add up',
    [figure('all', 435_719), figure('a', 425_431), figure('b', 10_288)],
    true,
    /^425,431 \+ 10,288 = 435,719: the parts add up\.$/,
  ],
  [
    'parts of which some add up',
    [figure('all', 206), figure('a', 90), figure('b', 116), figure('c', 3)],
    true,
    /Not in this sum: c\./,
  ],
  [
    'parts that give less',
    [figure('all', 206), figure('a', 90), figure('b', 115)],
    false,
    /^90 \+ 115 = 205: 1 less than the whole, 206\. That may be right/,
  ],
  ['parts that give more', [figure('all', 206), figure('a', 190), figure('b', 116)], false, /100 more/],
  ['one part', [figure('all', 206), figure('a', 90)], false, /^one part: 116 less/],
  [
    'parts of another unit',
    [figure('all', 206, { unit: 'detainers' }), figure('a', 90)],
    null,
    /another unit or measure: a\./,
  ],
  ['a part without a number', [figure('all', 206), figure('a', null)], null, /without a number: a\./],
  ['a whole without a number', [figure('all', null), figure('a', 3)], null, /without a number: all\./],
  [
    'a round part, as on the ladder of the page',
    [figure('all', 563), figure('a', 500), figure('b', 63)],
    null,
    /may not be exact/,
  ],
])('%s', (_what, figures, addsUp, message) => {
  expect(partSums(figures)).toEqual([{ index: 0, addsUp, message: expect.stringMatching(message) }])
})

test('figures without parts say nothing', () => {
  expect(partSums([figure('all', 206), figure('b', 3, { partOf: null })])).toEqual([])
})
