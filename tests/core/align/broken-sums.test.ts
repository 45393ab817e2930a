import { expect, test } from 'vitest'
import { brokenSums } from '@/lib/core/align/broken-sums'
import { DOCKET, figure, record } from './by-hand'

const parts = (...values: [string, number][]) =>
  record([
    figure('whole', 662_566, { population: 'convicted or charged' }),
    ...values.map(([population, value], at) => figure(`part-${at}`, value, { population, partOf: 'whole' })),
  ])

test('finds nothing where the parts add up, in one way or two', () => {
  expect(brokenSums(DOCKET)).toEqual([])
})

test('finds two parts by one mark that miss the whole by ten', () => {
  expect(brokenSums(parts(['convicted', 435_729], ['pending charges', 226_847]))).toEqual([
    { wholeId: 'whole', partIds: ['part-0', 'part-1'], whole: 662_566, sum: 662_576, difference: 10 },
  ])
})

test('finds three parts that nearly make the whole', () => {
  const found = brokenSums(parts(['north', 400_001], ['south', 200_001], ['east', 62_574]))
  expect(found.map(({ sum, difference }) => [sum, difference])).toEqual([[662_576, 10]])
})

test('two parts by different marks that come near are no sum', () => {
  expect(brokenSums(parts(['arrested at large', 435_729], ['of all ages', 226_847]))).toEqual([])
})

test('parts that are not all there are no broken sum', () => {
  expect(brokenSums(parts(['convicted', 435_729], ['pending charges', 126_847]))).toEqual([])
})

test('numbers that the record itself hedges or rounds promise no sum', () => {
  const hedged = parts(['convicted', 435_729], ['pending charges', 226_847])
  const [whole, convicted, pending] = hedged.figures
  if (!whole || !convicted || !pending) throw new Error('no figures')
  const more = { ...convicted, modifier: 'more than' }
  expect(brokenSums(record([whole, more, pending]))).toEqual([])
  expect(brokenSums(record([whole, { ...convicted, value: 436_000 }, pending]))).toEqual([])
  expect(brokenSums(record([whole, { ...convicted, unit: 'convictions' }, pending]))).toEqual([])
})
