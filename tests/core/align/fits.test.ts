import { describe, expect, test } from 'vitest'
import { actFit } from '@/lib/core/align/act-fit'
import { contentWords } from '@/lib/core/align/content-words'
import { unitFit } from '@/lib/core/align/unit-fit'
import { daysOf, lastDayOf, windowFit } from '@/lib/core/align/window-fit'
import { period } from './by-hand'

describe('the words that tell one figure from another', () => {
  test.each([
    ['convicted murderers', ['convict', 'homicide']],
    ['people with pending criminal charges', ['charge']],
    ['illegal immigrants', []],
    ['migrants not in ICE custody', ['nondetained']],
    ['on the non-detained docket', ['nondetained', 'docket']],
    ['with no criminal record', ['unconvicted', 'uncharged']],
    ['charged, not convicted', ['charge', 'unconvicted']],
    ['Level 1 offenders', ['level1', 'offender']],
    ['Travis County’s jails', ['travi', 'county', 'jail']],
    ['con antecedentes por homicidios', ['antecedente', 'homicide']],
  ])('%s', (text, words) => {
    expect(contentWords(text)).toEqual(words)
  })
})

describe('units', () => {
  test.each([
    ['people', 'people', 'same'],
    ['people', 'detainers', 'other count'],
    ['people', 'beds', 'other count'],
    [null, 'people', 'unknown'],
    ['pages', 'people', 'apart'],
    ['jurisdictions', 'detainers', 'apart'],
  ] as const)('%s for %s', (printed, recorded, fit) => {
    expect(unitFit(printed, recorded)).toBe(fit)
  })
})

describe('acts', () => {
  test.each([
    ['released-by-local-agency', 'declined', 'changed'],
    ['declined', 'released-by-local-agency', 'changed'],
    ['released', 'released-to-supervision', 'wider'],
    ['on-non-detained-docket', 'on-national-docket', 'rung'],
    ['convicted', 'removed', 'wider'],
    ['convicted', 'charged', 'changed'],
    ['removed', 'released', 'apart'],
    [null, 'released', 'unknown'],
  ] as const)('%s for %s', (printed, recorded, fit) => {
    expect(actFit(printed, recorded, false)).toBe(fit)
  })

  test('an act that the figure itself names is no change', () => {
    expect(actFit('released', 'not-charged', true)).toBe('wider')
  })
})

describe('windows', () => {
  const july = period('as-of', '2024-07-21', '2024-07-21')
  const fiscal = period('fiscal-year', '2012-10-01', '2013-09-30')
  const week = period('week', '2017-01-28', '2017-02-03')
  test.each([
    [period('as-of', '2024-07-21', '2024-07-21'), july, 'same'],
    [period('month', '2024-07-01', '2024-07-31'), july, 'same'],
    [period('calendar-year', '2024-01-01', '2024-12-31'), july, 'covers'],
    [period('as-of', '2024-09-30', '2024-09-30'), july, 'apart'],
    [period('fiscal-year', '2012-10-01', '2013-09-30'), fiscal, 'same'],
    [period('calendar-year', '2013-01-01', '2013-12-31'), fiscal, 'fiscal as calendar'],
    [period('calendar-year', '2012-01-01', '2012-12-31'), fiscal, 'differs'],
    [period('fiscal-year', '2014-10-01', '2015-09-30'), fiscal, 'apart'],
    [period('week', '2017-02-01', '2017-02-07'), week, 'differs'],
    [period('month', '2017-02-01', '2017-02-28'), period('range', '2017-02-05', '2017-03-06'), 'overlaps'],
    [period('day', '2017-03-20', '2017-03-20'), week, 'unknown'],
    [period('relative', null, null), week, 'unknown'],
    [period('administration', '2017-01-20', null), week, 'unknown'],
  ])('$kind $start to $end', (printed, recorded, fit) => {
    expect(windowFit(daysOf(printed), daysOf(recorded))).toBe(fit)
  })

  test('a month is taken for its last day', () => {
    expect(lastDayOf('2024-02')).toBe(lastDayOf('2024-02-29'))
    expect(lastDayOf(null)).toBeNull()
  })
})
