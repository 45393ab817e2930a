import { expect, test } from 'vitest'
import { sumsOfRecord } from '@/lib/core/findings/sums-of-record'
import { workedNumbers } from '@/lib/core/findings/worked-numbers'
import { figure, record } from './checking'

const week = { kind: 'week', start: '2017-01-28', end: '2017-02-03', stated: 'the week' }
const issued = figure({ id: 'issued', value: 3083, unit: 'detainers', act: 'issued', window: week })
const declined = figure({ id: 'declined', value: 206, unit: 'detainers', act: 'declined', window: week })
const quarter = { kind: 'range', start: '2031-01-01', end: '2031-03-31', stated: 'January to March' }

test('divides by days, both ends counted, and says how it rounded', () => {
  const [perDay] = workedNumbers(record([{ ...declined, window: quarter }]))
  expect(perDay).toMatchObject({
    kind: 'per day',
    value: 2.3,
    statement: '206 detainers over 90 days: about 2.3 a day.',
  })
})

test('speaks of no rate within a week, where one day can have brought nearly all', () => {
  expect(workedNumbers(record([declined]))).toEqual([
    expect.objectContaining({ value: null, because: 'too short a time' }),
  ])
})

test('reckons a year from a quarter, and none beside a year', () => {
  const yearly = (one: typeof declined) =>
    workedNumbers(record([one])).find(({ kind }) => kind === 'per year')
  expect(yearly({ ...declined, window: quarter })?.value).toBe(835) // 206 * 365 / 90 = 835.4
  expect(yearly(figure({ id: 'year', value: 400 }))).toBeUndefined()
})

test.each([
  ['more than', 'more than 2,012 removals a day', 'more than 734,600 removals a year'],
  ['fewer than', 'fewer than 2,013 removals a day', 'fewer than 734,700 removals a year'],
  ['about', 'about 2,013 removals a day', 'about 734,600 removals a year'],
])('rounds "%s" to its own side, with no more digits than it has', (modifier, perDay, perYear) => {
  const window = { kind: 'range', start: '2023-05-15', end: '2024-07-31', stated: 'mid-May through July' }
  const removed = figure({ id: 'removed', value: 893_600, unit: 'removals', modifier, window })
  expect(workedNumbers(record([removed])).map(({ words }) => words)).toEqual([perDay, perYear]) // 444 days: 2,012.6
})

test('gives a share of the whole, to a tenth', () => {
  const texas = figure({ id: 'texas', value: 149, unit: 'detainers', window: week, partOf: 'declined' })
  expect(workedNumbers(record([declined, texas])).at(-1)).toMatchObject({ kind: 'share', value: 72.3 })
})

test.each([
  ['unit', { unit: 'people' }, /the units differ/],
  ['window', { window: quarter }, /the windows differ/],
  ['kind', { nature: 'stock' as const }, /counted on a day/],
])('gives no share across another %s, and says why', (_, other, why) => {
  const part = figure({
    id: 'part',
    value: 90,
    unit: 'detainers',
    window: week,
    partOf: 'declined',
    ...other,
  })
  const share = workedNumbers(record([declined, part])).find(
    ({ kind, figureId }) => kind === 'share' && figureId === 'part',
  )
  expect(share?.value).toBeNull()
  expect(share?.statement).toMatch(why)
})

test('gives no share of what was issued: it was recorded whenever it had been issued', () => {
  const scopeNotes = ['Detainers are listed by the week recorded, regardless of when they were issued.']
  const found = workedNumbers(record([issued, declined], { scopeNotes }))
  expect(found.at(-1)?.statement).toBe(
    '206 were recorded as declined in that time, whenever they had been issued: not a share of the 3,083 issued in it.',
  )
  const ownShare = figure({ id: 'share', value: 7, measure: 'share' })
  expect(
    workedNumbers(record([issued, declined, ownShare])).filter(
      ({ value, kind }) => kind === 'share' && value === null,
    ),
  ).toEqual([])
})

test('names the unit, and keeps the limit that a source sets', () => {
  const inQuarter = { ...declined, window: quarter }
  expect(workedNumbers(record([inQuarter]))[0]?.words).toBe('about 2.3 detainers a day')
  const [perDay] = workedNumbers(record([{ ...inQuarter, modifier: 'more than' }]))
  expect(perDay?.words).toBe('more than 2.2 detainers a day')
  const few = figure({
    id: 'few',
    value: 90,
    unit: 'detainers',
    window: week,
    modifier: 'fewer than',
    partOf: 'declined',
  })
  expect(workedNumbers(record([declined, few])).at(-1)?.words).toBe('fewer than 43.7%')
})

test('gives no share of a whole that is known only by a limit', () => {
  const whole = { ...declined, modifier: 'more than' }
  const part = figure({ id: 'part', value: 90, unit: 'detainers', window: week, partOf: 'declined' })
  expect(workedNumbers(record([whole, part])).at(-1)).toMatchObject({
    value: null,
    because: 'whole not exact',
  })
})

test('never calls a part nought', () => {
  const all = figure({ id: 'all', value: 87_818 })
  const four = figure({ id: 'four', value: 4, partOf: 'all' })
  expect(workedNumbers(record([all, four])).at(-1)).toMatchObject({ value: 0.005, words: '0.005%' })
})

test('gives a stock no rate', () => {
  const [found] = workedNumbers(record([figure({ id: 'held', value: 900, nature: 'stock' })]))
  expect(found).toMatchObject({ kind: 'per day', value: null })
})

test('notices parts in the record that nearly make their whole, and no others', () => {
  const whole = figure({ id: 'whole', value: 100_123 })
  const parts = (value: number) => [
    figure({ id: 'one', value: 60_001, population: 'people convicted', act: 'convicted', partOf: 'whole' }),
    figure({ id: 'two', value, population: 'people charged', act: 'charged', partOf: 'whole' }),
  ]
  expect(sumsOfRecord(record([whole, ...parts(40_112)])).map(({ statement }) => statement)).toEqual([
    'The record has 100,123 (the count whole); its parts make 100,113.',
  ])
  expect(sumsOfRecord(record([whole, ...parts(40_122)]))).toEqual([])
  expect(sumsOfRecord(record([whole, ...parts(20_122)]))).toEqual([])
})
