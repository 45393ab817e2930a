import { describe, expect, test } from 'vitest'
import { readArticle } from '@/lib/core/extract/pipeline'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { codedArticleOf } from '@/lib/core/findings/from-reading'

const page = { id: 'a', outletName: 'The Tern', headline: null, published: '2032-03-13' }

function coded(text: string) {
  const reading = readArticle(text, { docDate: page.published, concepts: conceptIndex([]) })
  return codedArticleOf(reading, { ...page, text })
}

function number(text: string) {
  const [first] = coded(text).quantities
  if (!first) throw new Error('no number was read')
  return first
}

describe('a number as the engine read it', () => {
  test.each([
    ['More than 200 people were held.', 'more than', 200, 200, null],
    ['Fewer than 60 people were held.', 'fewer than', 60, null, 60],
    ['Up to 80 percent of people were held.', 'up to', 80, null, 80],
    ['At least 12 people were held.', 'at least', 12, 12, null],
    ['Nearly 68,000 people were held.', 'nearly', 68_000, null, 68_000],
    ['Some 40 to 60 percent of people were held.', 'range', null, 40, 60],
    ['Officials held 1,200 people.', 'none-round', 1_200, 1_200, 1_200],
    ['Officials held hundreds of people.', 'vague', null, null, null],
    ['Officials held 206 people.', 'exact', 206, 206, 206],
    ['One in four people was held.', 'exact', 25, 25, 25],
    ['Two-thirds of the people were held.', 'exact', 66.67, 66.67, 66.67],
    ['Officials held 0.5 percent of the people.', 'exact', 0.5, 0.5, 0.5],
  ])('%s', (text, modifier, value, low, high) => {
    expect(number(text)).toMatchObject({ modifier, value, low, high })
  })

  test('has the days of the window in its sentence', () => {
    const { window } = number('In fiscal year 2031 officials held 206 people.')
    expect(window).toMatchObject({ kind: 'fiscal-year', start: '2030-10-01', end: '2031-09-30' })
    expect(number('Officials held 206 people.').window).toBeNull()
  })

  test('stands at its place in the text, under a reference of its own', () => {
    const text = 'Officials held 206 people. They let 12 people go.'
    const { quantities } = coded(text)
    expect(quantities.map(({ ref }) => ref)).toEqual(['q1', 'q2'])
    for (const { start, end, phrase } of quantities) expect(text.slice(start ?? 0, end ?? 0)).toBe(phrase)
  })
})

test('a citation carries the words that are attributed', () => {
  const text = 'The Tern\n\nThe jail is full. “We let them go,” Sheriff Ann Pell said in March.'
  const [citation] = coded(text).citations
  expect(citation).toMatchObject({ name: 'Ann Pell', named: true, mode: 'direct' })
  for (const { start, end, text: words } of citation?.content ?? [])
    expect(text.slice(start, end)).toBe(words)
  expect(citation?.content[0]?.text).toContain('We let them go')
})
