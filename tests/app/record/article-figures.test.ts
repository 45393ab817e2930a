import { describe, expect, test } from 'vitest'
import { figureFrom, wordsOf } from '@/app/releases/_record/_state/article-figures'
import { withFigure } from '@/app/releases/_record/_state/figure-edits'
import { readText, valueAt, withValue } from '@/app/releases/_record/_state/record-text'
import { startText } from '@/app/releases/_record/_state/start-text'
import { readRecord } from '@/lib/content/read-record'
import type { ArticleNumber, RecordStart } from '@/lib/queries/record-start'

const NUMBER: ArticleNumber = {
  ...{ ref: 'q1', phrase: '206 declined detainers', before: 'It lists ', after: '.', value: 206 },
  ...{ modifier: 'exact', measure: 'count', unit: 'detainers', unitStated: null, population: null },
  ...{ act: 'declined', actStated: null },
  window: {
    kind: 'range',
    start: '2017-01-28',
    end: '2017-02-03',
    stated: 'between Jan. 28 and Feb. 3, 2017',
  },
}
const START: RecordStart = {
  ...{
    articleId: 'imported--a',
    outletName: 'The Alder Post',
    headline: '206 declined',
    published: '2017-03-21',
  },
  ...{ url: null, publisher: 'ICE', numbers: [NUMBER] },
}
const CHOICES = {
  units: [{ id: 'detainers', label: 'detainers' }],
  acts: [{ id: 'declined', label: 'detainer declined' }],
}

describe('a number of an article as a figure', () => {
  test('is as the article prints it, and says that one outlet reported it', () => {
    expect(figureFrom(NUMBER, START, CHOICES)).toEqual({
      ...{
        label: 'declined detainers',
        value: 206,
        measure: 'count',
        unit: 'detainers',
        unitStated: 'detainers',
      },
      ...{ population: 'declined detainers', act: 'declined', actStated: 'detainer declined', nature: null },
      window: NUMBER.window,
      source: 'The Alder Post, “206 declined” (2017-03-21)',
      confidence: 'reported by one outlet',
    })
  })

  test('that stands alone is named by its unit and act; what is not told is not made up', () => {
    const alone = { ...NUMBER, phrase: '206', window: null }
    expect(figureFrom(alone, START, CHOICES)).toMatchObject({ label: 'detainers detainer declined' })
    const bare = figureFrom({ ...alone, unit: null, act: null }, START, CHOICES)
    expect(bare).toMatchObject({
      label: null,
      unit: null,
      unitStated: null,
      act: null,
      actStated: 'not stated',
    })
    expect('window' in bare).toBe(false)
  })

  test('keeps a limit that records know, and no other', () => {
    expect(figureFrom({ ...NUMBER, modifier: 'more than' }, START, CHOICES)).toMatchObject({
      modifier: 'more than',
    })
    expect('modifier' in figureFrom({ ...NUMBER, modifier: 'up to' }, START, CHOICES)).toBe(false)
  })

  test.each([
    ['206 declined detainers', 'declined detainers'],
    ['more than 500 detainers', 'detainers'],
    ['16 percent of detainers', 'detainers'],
    ['$1.5 million', ''],
    ['3,100', ''],
    ['detention requests', 'detention requests'],
  ])('“%s” without its number is “%s”', (phrase, words) => {
    expect(wordsOf(phrase)).toBe(words)
  })
})

test('a record that begins with an article lacks only what a person must say', () => {
  const text = withFigure(startText(START), figureFrom(NUMBER, START, CHOICES))
  const read = readRecord(text, { units: null, acts: null, windowKinds: null })
  const places = read.ok ? [] : read.errors.map(({ place }) => place).sort()
  expect(places).toEqual(
    ['documentKind', 'id', 'publisherKind', 'shortTitle', 'standfirst', 'teaser', 'title'].sort(),
  )
  const data = readText(text)
  expect(data.ok && valueAt(data.data, ['releasedBasis'])).toBe(
    'not known; The Alder Post reported it on 2017-03-21',
  )
})

test('an article without a day gives the release no date', () => {
  const read = readText(withValue(startText({ ...START, published: null }), ['id'], 'a'))
  expect(read.ok && [valueAt(read.data, ['released']), valueAt(read.data, ['releasedBasis'])]).toEqual([
    null,
    null,
  ])
})
