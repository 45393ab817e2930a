import { describe, expect, it } from 'vitest'
import { at, only } from './reading'

describe('shares', () => {
  it.each([
    ['One in four detainees was freed.', 'One in four detainees', 0.25, 'people', 'detainees'],
    [
      'A third of the detainers were refused.',
      'A third of the detainers',
      1 / 3,
      'detainers',
      'the detainers',
    ],
    [
      'Two-thirds of these arrests were lawful.',
      'Two-thirds of these arrests',
      2 / 3,
      'arrests',
      'these arrests',
    ],
    ['Half of the counties signed.', 'Half of the counties', 0.5, 'jurisdictions', 'the counties'],
    ['3 out of 5 removals were by air.', '3 out of 5 removals', 0.6, 'removals', 'removals'],
    ['70 percent of arrests were lawful.', '70 percent', 70, 'arrests', 'arrests'],
    ['12% of ICE’s arrests were lawful.', '12%', 12, 'arrests', 'ICE’s arrests'],
    ['40 percent of those who were asked said no.', '40 percent', 40, 'people', 'those who were asked'],
  ])('takes the unit of what it is a share of: %s', (text, phrase, value, unit, shareOf) => {
    expect(only(text)).toMatchObject({ text: phrase, low: value, measure: 'share', unit, shareOf })
  })

  it('finds the base behind a bracket for both ways of telling it', () => {
    const text = 'Nearly half (47 percent) of the bookings were short.'
    expect(at(text, 'Nearly half')).toMatchObject({ unit: 'book-ins', shareOf: 'the bookings' })
    expect(at(text, '47 percent')).toMatchObject({ unit: 'book-ins', shareOf: 'the bookings' })
  })

  it('takes people for the base of what only people have', () => {
    expect(only('70 percent had no criminal record.')).toMatchObject({ unit: 'people', shareOf: null })
  })

  it.each([
    ['Deportations fell 12 percent.', 'removals'],
    ['They saw a 97 percent reduction in arrests.', 'arrests'],
  ])('takes the unit of what changed: %s', (text, unit) => {
    expect(only(text)).toMatchObject({ measure: 'ratio', unit, shareOf: null })
  })

  it('does not read a third party, a second half or one in custody as a share', () => {
    for (const text of ['A third-party deal was made.', 'The second half began.', 'One in custody spoke.'])
      expect(() => only(text)).toThrow('0 quantities')
  })
})

describe('rates', () => {
  it.each([
    ['Officers arrest 34 people a day.', 'day', 'people'],
    ['Officers arrest 34 a day.', 'day', 'people'],
    ['An average of 34 people in the county are charged every month.', 'month', 'people'],
    ['They free 60 inmates each week.', 'week', 'people'],
    ['There were 12 deaths per 100,000 admissions.', '100,000 admission', 'deaths'],
  ])('says what it is per: %s', (text, per, unit) => {
    expect(only(text)).toMatchObject({ measure: 'rate', per, unit })
  })
})
