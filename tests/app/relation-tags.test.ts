import { describe, expect, it } from 'vitest'
import { explainNumber } from '@/app/_wording/explain-number'
import { relationTags } from '@/app/_wording/relation-tags'
import { figure, printed } from './fixtures/invented'

const record = figure('declined', 500)
const tagsOf = (...args: Parameters<typeof printed>) =>
  relationTags(printed(...args), record).map(({ tone, words }) => `${tone}: ${words}`)

describe('the tags of a printed number', () => {
  it('calls the record’s own number exact', () => {
    expect(tagsOf('500 detainers', 500)).toEqual(['exact: exact'])
  })

  it('never calls a number exact that counts something else', () => {
    expect(tagsOf('500 people', 500, { shifts: ['unit'] }, { unitLabel: 'people' })).toEqual([
      'rung: same number, people for detainers',
    ])
  })

  it('names every thing that is changed, the unit by its two names', () => {
    const shifts = ['unit', 'population', 'act'] as const
    expect(tagsOf('500 people', 500, { shifts: [...shifts] }, { unitLabel: 'people' })).toEqual([
      'rung: same number, people for detainers, another population and act',
    ])
  })

  it('says another unit where the two units are called the same', () => {
    expect(tagsOf('500', 500, { shifts: ['unit', 'window'] })).toEqual([
      'rung: same number, another unit and window',
    ])
  })

  it('tells a rounding up from a rounding down', () => {
    expect(
      tagsOf('nearly 530', 530, { relation: 'rounded', difference: 30, relativeDifference: 0.06 }),
    ).toEqual(['rounded: rounded up 6%'])
    expect(tagsOf('480', 480, { relation: 'rounded', difference: -20, relativeDifference: -0.04 })).toEqual([
      'rounded: rounded down 4%',
    ])
  })

  it('gives a rounding of another population both tags', () => {
    const tags = tagsOf('nearly 530', 530, {
      relation: 'rounded',
      relativeDifference: 0.06,
      shifts: ['population'],
    })
    expect(tags).toEqual(['rounded: rounded up 6%', 'rung: another population'])
  })

  it('tells by how much changed digits are off', () => {
    expect(tagsOf('518', 518, { relation: 'transposed', difference: 18 })).toEqual([
      'digit: digits changed places, +18',
    ])
    expect(tagsOf('490', 490, { relation: 'differs', difference: -10 })).toEqual(['digit: differs by −10'])
  })

  it('turns the sign of a bound round where the words set an upper one', () => {
    const below = { relation: 'within bound', difference: null } as const
    const [tag] = relationTags(printed('fewer than 600', 600, below, { low: null, high: 600 }), record)
    expect(tag).toEqual({ tone: 'bound', words: 'within the limit', isUpper: true })
  })

  it('says which of the two sets the limit that the other is within', () => {
    const within = { relation: 'within bound', difference: 8 } as const
    const atLeast = printed('at least 490', 490, within, { modifier: 'at least' })
    expect(explainNumber(atLeast, record)).toContain(
      'The record’s number lies within the limit that the words set.',
    )
    const plain = printed('508', 508, within)
    expect(explainNumber(plain, { ...record, modifier: 'at least' })).toContain(
      'The record says “at least”, and the number fits that.',
    )
  })

  it('does not blame the record for a phrase without a number', () => {
    expect(tagsOf('many detainers', null, { relation: 'no value', difference: null })).toEqual([
      'plain: printed without a number',
    ])
  })

  it('is empty for a number tied to nothing', () => {
    expect(tagsOf('7 buses', 7, null)).toEqual([])
  })
})

describe('the sentences of the evidence', () => {
  it('puts the printed number and the record’s side by side', () => {
    const entry = printed('518', 518, { relation: 'transposed', difference: 18 })
    expect(explainNumber(entry, record)).toEqual([
      'Printed: 518. The record: 500.',
      'Two digits changed places (+18).',
    ])
  })

  it('keeps the word by which the record limits its own number', () => {
    const entry = printed('more than 500', 500, {}, { modifier: 'more than' })
    expect(explainNumber(entry, figure('declined', 500, { modifier: 'more than' }))[0]).toBe(
      'Printed: more than 500. The record: more than 500.',
    )
  })

  it('says that the digits stayed and what they count did not', () => {
    const [, sentence] = explainNumber(printed('500 people', 500, { shifts: ['unit'] }), record)
    expect(sentence).toBe('The digits are the record’s; what they are said to count is not.')
  })

  it('does not subtract what counts something else', () => {
    const entry = printed('73%', 73, { relation: 'not comparable', difference: null }, { measure: 'share' })
    expect(explainNumber(entry, record).join(' ')).toBe(
      'Printed: 73%. The record: 500. The two do not count the same thing, so they are not subtracted.',
    )
  })

  it('names a figure that the record holds without its number', () => {
    const entry = printed('500', 500, { relation: 'no value', difference: null })
    expect(explainNumber(entry, figure('unknown', null))).toEqual([
      'Printed: 500. The record holds this figure without its number.',
    ])
  })
})
