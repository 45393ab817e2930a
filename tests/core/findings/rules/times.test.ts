import { describe, expect, test } from 'vitest'
import { fiscalAsCalendar } from '@/lib/core/findings/rules/fiscal-as-calendar'
import { publicationAsEvent } from '@/lib/core/findings/rules/publication-as-event'
import { rateAcrossWindows } from '@/lib/core/findings/rules/rate-across-windows'
import { windowMissing } from '@/lib/core/findings/rules/window-missing'
import { windowShifted } from '@/lib/core/findings/rules/window-shifted'
import { figure, type Printed, statements, window } from '../checking'

const fiscal = figure({ id: 'total', value: 512 })
const asOf = figure({
  id: 'held',
  value: 900,
  nature: 'stock',
  window: { kind: 'as-of', start: '2031-09-30', end: '2031-09-30', stated: 'as of Sept. 30' },
})

function dated(stated: string, kind: string, start: string | null, end: string | null): Partial<Printed> {
  return { window: { kind, start, end, stated } }
}

describe('fiscal-as-calendar', () => {
  const printed: Printed[] = [
    {
      ...{ phrase: '512 people', value: 512, tied: 'total' },
      ...dated('last year', 'calendar-year', '2031-01-01', '2031-12-31'),
    },
  ]

  test('names the calendar year that the words mean', () => {
    expect(statements(fiscalAsCalendar, { figures: [fiscal], printed })).toEqual([
      'The article gives “last year” (2031) as the time of “512 people”; the record counts fiscal year 2031 (1 Oct 2030 to 30 Sep 2031).',
    ])
  })

  test('says nothing where the article names a fiscal year', () => {
    const named = window({ phrase: 'FY31', kind: 'fiscal-year', from: '2030-10-01', until: '2031-09-30' })
    expect(
      statements(fiscalAsCalendar, { figures: [fiscal], printed, article: { windows: [named] } }),
    ).toEqual([])
  })

  test('says nothing where the release itself says the plain year', () => {
    const own = { ...fiscal, window: { ...fiscal.window, stated: 'fiscal year 2031 (it mostly says 2031)' } }
    expect(statements(fiscalAsCalendar, { figures: [own], printed })).toEqual([])
  })

  test('follows a sentence to "the year before"', () => {
    const before = figure({
      id: 'before',
      value: 398,
      window: { kind: 'fiscal-year', start: '2029-10-01', end: '2030-09-30', stated: 'fiscal year 2030' },
    })
    const text = 'The jail let 512 people wait last year, up from 398 the year before, it said.'
    const both: Printed[] = [...printed, { phrase: '398', value: 398, tied: 'before' }]
    expect(
      statements(fiscalAsCalendar, { figures: [fiscal, before], printed: both, article: { text } }),
    ).toHaveLength(2)
  })
})

describe('window-shifted', () => {
  test.each<[string, typeof fiscal, Partial<Printed>]>([
    ['another fiscal year', fiscal, dated('this fiscal year', 'fiscal-year', '2031-10-01', '2032-09-30')],
    ['five years that are others', fiscal, dated('from March', 'range', '2031-03-01', '2031-11-13')],
    ['a count on a day as one since', asOf, dated('since September', 'since', '2031-09-01', null)],
    ['a count on a day as one over a year', asOf, dated('from 2030 on', 'range', '2030-10-01', '2031-10-31')],
    [
      'a count on a day as one over years counted back',
      asOf,
      dated('over the past three years', 'relative', '2028-11-14', '2031-11-14'),
    ],
    ['closed years as open ones', fiscal, dated('since October 2030', 'since', '2030-10-01', null)],
  ])('notices %s', (_, recorded, one) => {
    const printed: Printed[] = [{ phrase: 'so many', value: recorded.value, tied: recorded.id, ...one }]
    expect(statements(windowShifted, { figures: [recorded], printed })).toHaveLength(1)
  })

  test.each<[string, typeof fiscal, Partial<Printed>]>([
    ['the window itself', fiscal, dated('FY31', 'fiscal-year', '2030-10-01', '2031-09-30')],
    ['a longer one that takes it in', fiscal, dated('for three years', 'range', '2029-03-01', '2031-11-10')],
    [
      'the calendar year of its number',
      fiscal,
      dated('in 2031', 'calendar-year', '2031-01-01', '2031-12-31'),
    ],
    ['the day of the report', fiscal, dated('Friday', 'day', '2031-11-14', '2031-11-14')],
    ['a neighbouring day', asOf, dated('as of Oct. 1', 'as-of', '2031-10-01', '2031-10-01')],
    ['the month of a day', asOf, dated('in September', 'month', '2031-09-01', '2031-09-30')],
    ['last week beside a count on a day', asOf, dated('last week', 'relative', '2031-11-03', '2031-11-09')],
    ['the year of a day, counted back', asOf, dated('this year', 'relative', '2031-01-01', '2031-12-31')],
    ['years counted back with no days', asOf, dated('in recent years', 'relative', null, null)],
    [
      'years counted back beside a count over a year',
      fiscal,
      dated('over the past two years', 'relative', '2029-11-14', '2031-11-14'),
    ],
    ['words that point back', fiscal, dated('that year', 'calendar-year', '2029-01-01', '2029-12-31')],
    ['the year before another', fiscal, dated('the year before', 'relative', '2013-01-01', '2013-12-31')],
    ['a year earlier', fiscal, dated('a year earlier', 'relative', '2013-01-01', '2013-12-31')],
    ['the previous year', fiscal, dated('the previous year', 'relative', '2013-01-01', '2013-12-31')],
    ['no dates', fiscal, dated('for years', 'relative', null, null)],
  ])('lets %s be', (_, recorded, one) => {
    const printed: Printed[] = [{ phrase: 'so many', value: recorded.value, tied: recorded.id, ...one }]
    expect(statements(windowShifted, { figures: [recorded], printed })).toEqual([])
  })

  test.each([
    'Over the past three years the docket has grown to 900 people.',
    'Over the past three years the docket climbed from 700 to 900 people.',
    'The docket reached 900 people, up from 700 over the past three years.',
    'Over the past three years the docket has swollen past 900 people.',
  ])('lets what a count came to over years be: %s', (text) => {
    const printed: Printed[] = [
      {
        ...{ phrase: '900 people', value: 900, tied: 'held' },
        ...dated('over the past three years', 'relative', '2028-11-14', '2031-11-14'),
      },
    ]
    expect(statements(windowShifted, { figures: [asOf], printed, article: { text } })).toEqual([])
  })

  test('says what days words counted back come to', () => {
    const text = 'Over the past three years it let 900 people go.'
    const printed: Printed[] = [
      {
        ...{ phrase: '900 people', value: 900, tied: 'held' },
        ...dated('Over the past three years', 'relative', '2028-11-14', '2031-11-14'),
      },
    ]
    const windows = [window({ phrase: 'Over the past three years', kind: 'relative', basis: 'relative' })]
    expect(statements(windowShifted, { figures: [asOf], printed, article: { text, windows } })).toEqual([
      'The article gives “Over the past three years” (counted back from publication: 14 Nov 2028 to 14 Nov 2031) as the time of “900 people”; the record counts as of 30 Sep 2031.',
    ])
  })

  test('says nothing of another count, which was taken at another time', () => {
    const printed: Printed[] = [
      {
        ...{ phrase: '528', value: 528, tied: 'total', relation: 'another count' },
        ...dated('in April', 'month', '2032-04-01', '2032-04-30'),
      },
    ]
    expect(statements(windowShifted, { figures: [fiscal], printed })).toEqual([])
  })

  test('notices the record’s own week in another year', () => {
    const week = { kind: 'week', start: '2031-01-28', end: '2031-02-03', stated: 'Jan. 28 - Feb. 3, 2031' }
    const windows = [
      window({ phrase: 'January 28, 2030-February 3, 2030', from: '2030-01-28', until: '2030-02-03' }),
    ]
    expect(
      statements(windowShifted, { figures: [], record: { window: week }, article: { windows } }),
    ).toEqual([
      'The article has “January 28, 2030-February 3, 2030”; the record is about 28 Jan 2031 to 3 Feb 2031.',
    ])
  })
})

describe('publication-as-event', () => {
  const told = (one: Partial<Printed>): Printed[] => [
    { phrase: '900 people', value: 900, tied: 'held', ...one },
  ]

  test('notices a count that is dated by the release', () => {
    expect(
      statements(publicationAsEvent, {
        figures: [asOf],
        printed: told(dated('last week', 'week', '2031-11-03', '2031-11-09')),
      }),
    ).toEqual([
      'The article gives “last week” as the time of “900 people”, and that is when the release came out (5 Nov 2031); the record counts as of 30 Sep 2031.',
    ])
  })

  test.each<[string, Partial<Printed>]>([
    ['a week without the release', dated('two weeks ago', 'week', '2031-10-20', '2031-10-26')],
    ['the same day as another', dated('the same day', 'day', '2031-11-05', '2031-11-05')],
    ['a window that takes the count in', dated('this autumn', 'range', '2031-09-22', '2031-11-14')],
  ])('says nothing of %s', (_, one) => {
    expect(statements(publicationAsEvent, { figures: [asOf], printed: told(one) })).toEqual([])
  })
})

describe('window-missing', () => {
  const figures = [fiscal, figure({ id: 'more', value: 87 })]
  const printed: Printed[] = [
    { phrase: '512 people', value: 512, tied: 'total' },
    { phrase: '87 people', value: 87, tied: 'more' },
  ]

  test('names the numbers and what they are counts of', () => {
    expect(statements(windowMissing, { figures, printed })).toEqual([
      'The article gives no date for “512 people” and “87 people”; the record counts fiscal year 2031 (1 Oct 2030 to 30 Sep 2031).',
    ])
  })

  test('says nothing of an opening', () => {
    expect(statements(windowMissing, { figures, printed, article: { extent: 'opening' } })).toEqual([])
  })

  test('says nothing where some time of the article may be the count’s', () => {
    const windows = [window({ phrase: 'in 2031', from: '2031-01-01', until: '2031-12-31' })]
    expect(statements(windowMissing, { figures, printed, article: { windows } })).toEqual([])
  })

  test('says nothing of a single number', () => {
    expect(statements(windowMissing, { figures, printed: printed.slice(0, 1) })).toEqual([])
  })
})

describe('rate-across-windows', () => {
  const long = figure({
    id: 'long',
    value: 3412,
    window: { kind: 'range', start: '2030-05-01', end: '2031-07-31', stated: 'fifteen months' },
  })
  const printed: Printed[] = [
    { phrase: '3,412 people', value: 3412, tied: 'long' },
    { phrase: '2,610', value: 2610, tied: 'total' },
  ]
  const figures = [long, { ...fiscal, value: 2610 }]

  test('notices counts over unequal times that are compared', () => {
    const text = 'The district sent 3,412 people home, against 2,610 in FY31.'
    expect(statements(rateAcrossWindows, { figures, printed, article: { text } })).toEqual([
      'The article sets “2,610” (365 days) beside “3,412 people” (457 days); the two cover times of different length.',
    ])
  })

  test('finds the time of a rate in the words right after its number', () => {
    const text = 'They sent 3,412 people home, as many as the 33 a month of before.'
    const rate: Printed = { phrase: '33', value: 33, measure: 'rate' }
    const both = [{ phrase: '3,412 people', value: 3412, tied: 'long' }, rate]
    expect(statements(rateAcrossWindows, { figures, printed: both, article: { text } })[0]).toContain(
      'sets “33” (a month) beside “3,412 people”',
    )
  })

  test('says nothing where they only stand in one sentence', () => {
    const text = 'The district sent 3,412 people home; in FY31 the number was 2,610.'
    expect(statements(rateAcrossWindows, { figures, printed, article: { text } })).toEqual([])
  })

  test('says nothing of equal times', () => {
    const text = 'The district sent 3,412 people home, against 2,610 in FY31.'
    const equal = [
      { ...long, window: fiscal.window },
      { ...fiscal, value: 2610 },
    ]
    expect(statements(rateAcrossWindows, { figures: equal, printed, article: { text } })).toEqual([])
  })
})
