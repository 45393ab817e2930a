import { describe, expect, it } from 'vitest'
import { readQuantities } from '@/lib/core/extract/quantities/read'
import { windowsIn } from '@/lib/core/extract/windows/recognise'
import { articleText } from '@/lib/core/text/article-text'
import { only, quantities, spans } from './reading'

const SPANS: [text: string, ...expected: string[]][] = [
  ['The 90 tenants moved.', '90 tenants'],
  ['A further 31 stayed behind.', '31'],
  ['Of the 61 freed, 12 had been warned and 49 were fined.', '61 freed', '12', '49'],
  ['Some are tenants: 712 are paying guests.', '712'],
  ['The city fined 15 who had been warned and 27 tenants.', '15', '27 tenants'],
  ['Seven of the licensed street vendors left.', 'Seven of the licensed street vendors'],
  ['Over 30 of these tenants left.', 'Over 30 of these tenants'],
  ['41 of the 206 tenants left.', '41', '206 tenants'],
  [
    'The bulk (49) of the rejected permits came from one street.',
    'bulk (49) of the rejected permits',
    'one street',
  ],
  ['Most came from Elm County (51) and Ash County (38).', '51', '38'],
  ['It fined 12 male and female tenants.', '12 male and female tenants'],
  ['It fined 12 dangerous, violent tenants.', '12 dangerous, violent tenants'],
  ['It fined 142 of the Harris County street tenants.', '142 of the Harris County street tenants'],
  ['It fined 300 U.S. tenants.', '300 U.S. tenants'],
  ['It fined 200 more tenants.', '200 more tenants'],
  ['It hired three sales managers.', 'three sales managers'],
  ['It fined 216 previously convicted vendors last year.', '216 previously convicted vendors'],
  ['It grew from 20 to 12.', '20', '12'],
  ['On Feb. 3, 13,099 people came.', '13,099 people'],
  ['Late in 2016, 40 tenants left.', '40 tenants'],
  ['They fined “68 rowdy tenants” there.', '68 rowdy tenants'],
  ['They fined 68 “rowdy tenants” there.', '68 “rowdy tenants'],
  ['They fined four.', 'four'],
  ['Four die in a fire', 'Four'],
  ['116 Charged, 90 Convicted in Sweep', '116', '90'],
  ['Mayor Says 41 Counties Balked', '41 Counties'],
  ['A 1,500-bed centre opened.', '1,500-bed'],
  ['It took up two of the three proposals.', 'two of the three proposals'],
  ['It kept all but three of the 66 permits.', 'all but three of the 66 permits'],
  ['Roughly half of the tenants, 31, left.', 'Roughly half of the tenants', '31'],
  ['More than half the tenants left.', 'More than half the tenants'],
  ['Two-thirds of city permits lapsed.', 'Two-thirds of city permits'],
  ['A third of the 1,904 left.', 'A third', '1,904'],
  ['One in four of the tenants left.', 'One in four'],
  ['Some 12,950 of those left.', 'Some 12,950 of those'],
  ['They fined 291 of them.', '291'],
  ['Fines rose 240 percent, from 9,100 to 31,000.', '240 percent', '9,100', '31,000'],
  ['Some put it at 14 million to 18 million.', '14 million to 18 million'],
  ['It rose from 14 million to 18 million.', '14 million', '18 million'],
  ['Rents vary, from $500 to $900.', 'from $500 to $900'],
  ['At least 15 named city officials.', 'At least 15'],
  ['It fined one man.', 'one man'],
  ['No one man can do it.'],
  ['One of the men left.'],
  ['They must report every two weeks.'],
  ['It spends $94 a day on each bed.', '$94'],
  ['It costs them $250 to $400 per person.', '$250 to $400'],
  ['Officers fine about 140,000 a year.', 'about 140,000'],
  ['Officers fine an average of 34 tenants a day.', 'an average of 34 tenants'],
  ['They serve two- and three-year terms.', 'two-', 'three-year'],
]

describe('spans', () => {
  it.each(SPANS)('%s', (text, ...expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('keeps the words of a rate where public gold is read', () => {
    const article = articleText('It spends $94 a day on each bed.')
    const read = readQuantities(article, windowsIn(article, null), undefined, true)
    expect(read.map((q) => [q.text, q.measure, q.per])).toEqual([['$94 a day', 'rate', 'day']])
  })

  it('slices to its text in every mention', () => {
    for (const [text] of SPANS)
      for (const q of quantities(text)) expect(text.slice(q.start, q.end)).toBe(q.text)
  })

  it.each([
    ['She is 45.', '45'],
    ['Maria Lopez, 34, was there.', '34'],
    ['A Honduran man, 34, was there.', '34'],
    ['A 25-year-old clerk was there.', '25-year-old'],
    ['He is 25 years old.', '25 years old'],
    ['He left at the age of 17.', '17'],
  ])('keeps an age apart from counts: %s', (text, phrase) => {
    expect(only(text)).toMatchObject({
      text: phrase,
      measure: 'duration',
      unitNoun: 'year of age',
      unit: 'years',
    })
  })

  it.each([
    ['It lasted 48 hours.', 'hour', 'hours'],
    ['It lasted three days.', 'day', 'days'],
    ['A five-year plan was made.', 'year', 'years'],
  ])('reads a length of time: %s', (text, unitNoun, unit) => {
    expect(only(text)).toMatchObject({ measure: 'duration', unitNoun, unit })
  })
})
