import { describe, expect, it } from 'vitest'
import { spans } from './reading'

const NOTHING: [why: string, text: string][] = [
  ['a year', 'It began in 2013 and ended by 2120, they hope.'],
  ['a date', 'It began on Feb. 3, 2017.'],
  ['a window', 'It grew in the last two and a half years.'],
  ['a phone number', 'Call 512-555-0147 or 1-800-555-0199.'],
  ['a phone number with brackets', 'Call (512) 555-0147.'],
  ['an address', 'Write to 1200 Garden Avenue or 9 E 71st St.'],
  ['a post code', 'It stands in Austin, TX 78701.'],
  ['an agreement of a statute', 'The 287(g) programme goes on.'],
  ['a section', 'It cites Section 236(c) and Title 42.'],
  ['a bill', 'House Bill 370 and H.R. 1 and S. 2611 were read.'],
  ['a report number', 'See GAO-13-832 for more.'],
  ['a road', 'It runs along I-95 and U.S. 281 and Route 66.'],
  ['a day of infamy', 'It recalls 9/11.'],
  ['a score', 'They won 24-17 and lost 2-0.'],
  ['a vote', 'It passed 62-51 in a 5-to-4 ruling.'],
  ['a version', 'It runs on iOS 17.2.1 and version 2.1 of it.'],
  ['a model', 'The iPhone 14 and a Boeing 737 and an F-150 were there.'],
  ['an index', 'The S&P 500 fell.'],
  ['an ordinal', 'It is the 18th Street gang of the 9th Circuit.'],
  ['a rank', 'He is No. 1 at Level 3.'],
  ['a series', 'Read part 3 and week 2 here.'],
  ['a disease', 'She had COVID-19.'],
  ['a clock', 'It opens at 10:30 a.m. and shuts at 2 pm.'],
  ['a list', '1. The first name. 2. The second name.'],
  ['a code', 'Account 672138506081275904 and agent 007 are known.'],
  ['an idiom', 'In one of the most recent talks, no one spoke; one day they will.'],
  ['a pronoun', 'The two met, and both of these two left one another.'],
  ['a denominator', 'Deaths are told per 100,000 admissions.'],
  ['words of quantity', 'Most came, a record number, far fewer than many thought.'],
  ['a name', 'Uranium One and Air Force One were there.'],
]

describe('what is no quantity', () => {
  it.each(NOTHING)('finds nothing in %s', (_why, text) => {
    expect(spans(text)).toEqual([])
  })

  it.each([
    ['The county counted 287 jails under the 287(g) programme.', '287 jails'],
    ['House Bill 370 freed 370 tenants.', '370 tenants'],
    ['Agents on I-95 stopped 95 cars.', '95 cars'],
    ['Level 3 held 3 tenants.', '3 tenants'],
  ])('still reads the count beside it: %s', (text, phrase) => {
    expect(spans(text)).toEqual([phrase])
  })
})
