import { expect, test } from 'vitest'
import { omissionsOf } from '@/lib/core/findings/omissions'
import { check, citation, figure, type Printed, record, window } from './checking'

const figures = [
  figure({ id: 'all', value: 468 }),
  figure({ id: 'convicted', value: 172, act: 'convicted', partOf: 'all' }),
  figure({ id: 'charged', value: 296, act: 'charged', partOf: 'all' }),
]
const scopeNotes = [
  'A declined detainer does not mean that anybody was let out.',
  'The Bureau replies that its count may be higher.',
  'Numbers were put together by two clerks.',
]

function standings(printed: Printed[], article: Parameters<typeof check>[0]['article'] = {}) {
  const checked = check({ figures, printed, record: { scopeNotes }, article })
  const rows = omissionsOf(record(figures, { scopeNotes }), [checked])
  return Object.fromEntries(rows.map(({ id, cells }) => [id, cells[0]?.standing ?? null]))
}

test('tells what a whole text states and what it does not', () => {
  const fiscal = window({ phrase: 'FY31', kind: 'fiscal-year', from: '2030-10-01', until: '2031-09-30' })
  const found = standings([{ phrase: '172 people', value: 172, tied: 'convicted' }], {
    text: 'In FY31 there were 172 people. Declined does not mean released.',
    windows: [fiscal],
    citations: [citation({ name: 'the Bureau' })],
  })
  expect(found).toEqual({
    all: 'not stated',
    convicted: 'stated',
    charged: 'not stated',
    'whole all': 'not stated',
    window: 'stated',
    'convicted and charged all': 'not stated',
    'caveat not released': 'stated',
    'reply Bureau': 'stated',
  })
})

test('tells another number, another window and another group as contradicted', () => {
  const found = standings([
    { phrase: '176 people', value: 176, tied: 'convicted', relation: 'differs' },
    {
      ...{ phrase: '468 convicted criminals', value: 468, tied: 'all' },
      window: { kind: 'fiscal-year', start: '2031-10-01', end: '2032-09-30', stated: 'this fiscal year' },
    },
  ])
  expect(found).toMatchObject({
    convicted: 'contradicted',
    window: 'contradicted',
    'convicted and charged all': 'contradicted',
  })
})

test('says of an opening only that the part coded does not have it', () => {
  const found = standings([], { extent: 'opening' })
  expect(new Set(Object.values(found))).toEqual(new Set(['not in the part coded']))
})

test('judges no caveat of a whole text that is not there', () => {
  expect(standings([])['caveat not released']).toBeNull()
})

test('gives a stated thing its phrases', () => {
  const checked = check({ figures, printed: [{ phrase: '172 people', value: 172, tied: 'convicted' }] })
  const row = omissionsOf(record(figures), [checked]).find(({ id }) => id === 'convicted')
  expect(row?.cells[0]?.evidence.map(({ ref }) => ref)).toEqual(['q1'])
})
