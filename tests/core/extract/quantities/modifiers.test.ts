import { describe, expect, it } from 'vitest'
import { at, only } from './reading'

const HEDGES: [text: string, phrase: string, modifier: string, low: number | null, high: number | null][] = [
  ['About 40 clerks came.', 'About 40 clerks', 'about', 40, 40],
  ['Roughly 40 clerks came.', 'Roughly 40 clerks', 'about', 40, 40],
  ['Some 40 clerks came.', 'Some 40 clerks', 'about', 40, 40],
  ['An estimated 40 clerks came.', 'An estimated 40 clerks', 'about', 40, 40],
  ['Nearly 40 clerks came.', 'Nearly 40 clerks', 'nearly', null, 40],
  ['Almost 40 clerks came.', 'Almost 40 clerks', 'nearly', null, 40],
  ['More than 40 clerks came.', 'More than 40 clerks', 'moreThan', 40, null],
  ['Over 40 clerks came.', 'Over 40 clerks', 'moreThan', 40, null],
  ['Well over 40 clerks came.', 'Well over 40 clerks', 'moreThan', 40, null],
  ['Upwards of 40 clerks came.', 'Upwards of 40 clerks', 'moreThan', 40, null],
  ['At least 40 clerks came.', 'At least 40 clerks', 'atLeast', 40, null],
  ['No fewer than 40 clerks came.', 'No fewer than 40 clerks', 'atLeast', 40, null],
  ['Fewer than 40 clerks came.', 'Fewer than 40 clerks', 'fewerThan', null, 40],
  ['Just under 40 clerks came.', 'Just under 40 clerks', 'fewerThan', null, 40],
  ['Up to 40 clerks came.', 'Up to 40 clerks', 'upTo', null, 40],
  ['No more than 40 clerks came.', 'No more than 40 clerks', 'upTo', null, 40],
  ['As many as 40 clerks came.', 'As many as 40 clerks', 'upTo', null, 40],
  ['It can be stretched up to an extra 48 hours.', 'up to an extra 48 hours', 'upTo', null, 48],
  ['A total of at least 43 clerks came.', 'A total of at least 43 clerks', 'atLeast', 43, null],
  ['They have 40-plus clerks.', '40-plus clerks', 'moreThan', 40, null],
  ['They have 40+ clerks.', '40+ clerks', 'moreThan', 40, null],
  ['They have 40 or more clerks.', '40 or more clerks', 'atLeast', 40, null],
  ['The list exceeded 40 clerks.', '40 clerks', 'moreThan', 40, null],
  ['The docket grows past 662,000 clerks.', 'past 662,000 clerks', 'moreThan', 662_000, null],
  ['Docket Climbs Well Past 662,000', 'Well Past 662,000', 'moreThan', 662_000, null],
  ['The docket has swollen to past 40 clerks.', 'past 40 clerks', 'moreThan', 40, null],
  ['The docket tops 40 clerks.', '40 clerks', 'moreThan', 40, null],
  ['The docket could top 40 clerks.', '40 clerks', 'moreThan', 40, null],
  ['A total of 43 clerks came.', 'A total of 43 clerks', 'exact', 43, 43],
]

describe('modifiers', () => {
  it.each(HEDGES)('keeps the hedge with the number it limits: %s', (text, phrase, modifier, low, high) => {
    expect(only(text)).toMatchObject({ text: phrase, modifier, low, high })
  })

  it.each([
    ['An average of 34 clerks came.', 'An average of 34 clerks', 'average', 34],
    ['All but 19 of the clerks came.', 'All but 19 of the clerks', 'complement', 19],
    ['The county counted 435,000 clerks.', '435,000 clerks', 'noneRound', 435_000],
    ['The county counted 90 clerks.', '90 clerks', null, 90],
    ['The county counted 435,719 clerks.', '435,719 clerks', null, 435_719],
  ])('says what the modifier leaves open: %s', (text, phrase, detail, value) => {
    expect(only(text)).toMatchObject({ text: phrase, detail, low: value, high: value, modifier: 'exact' })
  })

  it.each([
    ['Hundreds of clerks came.', 'Hundreds of clerks'],
    ['Tens of thousands of clerks came.', 'Tens of thousands of clerks'],
    ['Several hundred clerks came.', 'Several hundred clerks'],
    ['A few thousand clerks came.', 'A few thousand clerks'],
  ])('gives a vague amount no value: %s', (text, phrase) => {
    expect(only(text)).toMatchObject({ text: phrase, detail: 'vague', low: null, high: null })
  })

  it.each([
    ['The index was up 9.4 percent.', 'increase', 'ratio'],
    ['Arrests fell by 12 percent.', 'decrease', 'ratio'],
    ['It brought a 97 percent reduction in arrests.', 'decrease', 'ratio'],
    ['Arrests are 28 percent higher.', 'increase', 'ratio'],
    ['The river rose 11 feet.', 'increase', 'count'],
    ['The crew gained 517 yards.', 'exact', 'count'],
    ['She gave up 12 seats.', 'exact', 'count'],
    ['Arrests rose to 12 percent.', 'exact', 'share'],
  ])('tells the size of a change from a level: %s', (text, modifier, measure) => {
    expect(only(text)).toMatchObject({ modifier, measure })
  })

  it('lets an amount told again keep its bound', () => {
    expect(at('It is more than 5 miles (8 kilometers) long.', '8').modifier).toBe('moreThan')
    expect(at('It is some 5 miles (8 kilometers) long.', '8').modifier).toBe('exact')
  })

  it.each([
    ['That adds up to 185 clerks.', '185 clerks', 'exact'],
    ['The sheriff handed over 17 prisoners.', '17 prisoners', 'exact'],
    ['They walked past 17 prisoners.', '17 prisoners', 'exact'],
    ['The top 17 prisoners left.', '17 prisoners', 'exact'],
    ['They met 30 clerks over two years.', '30 clerks', 'exact'],
  ])('finds no hedge where the words belong to the verb: %s', (text, phrase, modifier) => {
    expect(at(text, phrase)).toMatchObject({ text: phrase, modifier })
  })
})
