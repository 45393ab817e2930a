import { expect, test } from 'vitest'
import { sameMoment, statedDate } from '@/lib/ingest/metadata/stated-date'

test.each([
  ['2031-03-04', '2031-03-04'],
  ['2031-03-04T09:30:00Z', '2031-03-04T09:30:00Z'],
  ['2031-03-04T09:30:15.123+00:00', '2031-03-04T09:30:15+00:00'],
  ['2031-03-04T09:30:00-0500', '2031-03-04T09:30:00-05:00'],
  ['2031-03-04 09:30', '2031-03-04T09:30'],
  ['20310304', '2031-03-04'],
  ['March 4, 2031', '2031-03-04'],
  ['Published: Mar. 4, 2031 at 9:05 p.m. ET', '2031-03-04T21:05'],
  ['Tue, 04 Mar 2031 12:00:00 GMT', '2031-03-04T12:00:00Z'],
  ['4 March 2031', '2031-03-04'],
  ['4 feb 2031', '2031-02-04'],
  ['March 4th, 2031 12:10 AM', '2031-03-04T00:10'],
])('%s is %s', (printed, iso) => {
  expect(statedDate(printed)).toBe(iso)
})

test.each([
  '',
  '03/04/2031',
  'March 2031',
  'yesterday',
  '2031-02-30',
  'February 30, 2031',
  '2031',
  'May the 4th',
  '13:45',
])('"%s" is not read: it could be another day, or none', (printed) => {
  expect(statedDate(printed)).toBeNull()
})

test('one moment in two zones agrees, a day agrees with its hours, different hours do not', () => {
  expect(sameMoment('2031-03-05T04:15:00Z', '2031-03-04T23:15:00-05:00')).toBe(true)
  expect(sameMoment('2031-03-04', '2031-03-04T23:15:00-05:00')).toBe(true)
  expect(sameMoment('2031-03-04T23:15', '2031-03-04T23:15:30')).toBe(true)
  expect(sameMoment('2031-03-04T20:15:00Z', '2031-03-04T23:15:00Z')).toBe(false)
  expect(sameMoment('2031-03-04', '2031-03-05')).toBe(false)
})
