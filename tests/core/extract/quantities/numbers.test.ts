import { describe, expect, it } from 'vitest'
import { only } from './reading'

const VALUES: [text: string, phrase: string, value: number, unitNoun: string | null][] = [
  ['The jail holds 412 inmates.', '412 inmates', 412, 'inmate'],
  ['The jail holds 13,099 inmates.', '13,099 inmates', 13099, 'inmate'],
  ['They counted 2.5 million visits.', '2.5 million visits', 2_500_000, 'visit'],
  ['They counted 4 hundred million visits.', '4 hundred million visits', 400_000_000, 'visit'],
  ['Twelve wardens resigned.', 'Twelve wardens', 12, 'warden'],
  ['It took twenty-one buses.', 'twenty-one buses', 21, 'bus'],
  ['It has two hundred and fifty thousand files.', 'two hundred and fifty thousand files', 250_000, 'file'],
  ['They hired a dozen clerks.', 'a dozen clerks', 12, 'clerk'],
  ['It reached half a million homes.', 'half a million homes', 500_000, 'home'],
  ['It reached a quarter of a million homes.', 'a quarter of a million homes', 250_000, 'home'],
  ['The tower is 2 1/2 miles off.', '2 1/2 miles', 2.5, 'mile'],
  ['The tower is two and a half miles off.', 'two and a half miles', 2.5, 'mile'],
  ['They moved 68K cards.', '68K cards', 68_000, 'card'],
  ['They moved 4.3M cards.', '4.3M cards', 4_300_000, 'card'],
  ['The rate was .05 percent.', '.05 percent', 0.05, 'percentage'],
  ['It was minus 12 degrees Celsius.', 'minus 12 degrees Celsius', -12, 'celsius'],
  ['The mass is 2.5×10^6 kilograms.', '2.5×10^6 kilograms', 2_500_000, 'kilogram'],
  ['There were zero escapes.', 'zero escapes', 0, 'escape'],
]

const MONEY: [text: string, phrase: string, value: number, unitNoun: string][] = [
  ['It cost $5m.', '$5m', 5e6, 'dollar'],
  ['It cost $1.5 million.', '$1.5 million', 1_500_000, 'dollar'],
  ['It cost US$40.', 'US$40', 40, 'dollar'],
  ['It cost $A90.', '$A90', 90, 'australian dollar'],
  ['It cost £2,000.', '£2,000', 2000, 'pound sterling'],
  ['It cost USD300.', 'USD300', 300, 'dollar'],
  ['It cost 7.5 million Danish crowns.', '7.5 million Danish crowns', 7_500_000, 'danish krone'],
]

const PRICES: typeof MONEY = [
  ['It cost $165 a day.', '$165', 165, 'dollar per day'],
  ['It cost $80 per square foot.', '$80', 80, 'dollar per square foot'],
]

describe('numbers', () => {
  it.each(PRICES)('reads the rate of a price: %s', (text, phrase, value, unitNoun) => {
    expect(only(text)).toMatchObject({ text: phrase, low: value, measure: 'rate', unit: 'dollars', unitNoun })
  })

  it.each(VALUES)('reads %s', (text, phrase, value, unitNoun) => {
    expect(only(text)).toMatchObject({ text: phrase, low: value, high: value, unitNoun })
  })

  it.each(MONEY)('reads money: %s', (text, phrase, value, unitNoun) => {
    expect(only(text)).toMatchObject({ text: phrase, low: value, measure: 'money', unitNoun })
  })
})

const RANGES: [text: string, phrase: string, low: number, high: number][] = [
  ['Between 40 and 60 clerks came.', 'Between 40 and 60 clerks', 40, 60],
  ['Some 40 to 60 percent came.', 'Some 40 to 60 percent', 40, 60],
  ['Anywhere from 5 to 10 percent came.', 'Anywhere from 5 to 10 percent', 5, 10],
  ['It lasts 40-60 minutes.', '40-60 minutes', 40, 60],
  ['It lasts three or four hours.', 'three or four hours', 3, 4],
  ['They asked for $5 to $10 million.', '$5 to $10 million', 5e6, 1e7],
  ['They asked for between $200 and $4 million.', 'between $200 and $4 million', 200, 4e6],
  ['Fees range from 1 percent to 1.5 percent.', 'from 1 percent to 1.5 percent', 1, 1.5],
  ['The poles are 8- to 16-meter ones.', '8- to 16-meter', 8, 16],
]

describe('ranges', () => {
  it.each(RANGES)('reads one range in: %s', (text, phrase, low, high) => {
    expect(only(text)).toMatchObject({ text: phrase, low, high })
  })

  it('counts a change from one number to another as two', () => {
    const text = 'The number of courts rose from 12 to 20.'
    expect(only('The number of courts is between 12 and 20.').low).toBe(12)
    expect(() => only(text)).toThrow('2 quantities')
  })

  it('keeps the size of a change apart from the level it led to', () => {
    expect(() => only('Costs rose $43 million to $419 million.')).toThrow('2 quantities')
  })
})
