import { describe, expect, it, test } from 'vitest'
import {
  countWords,
  figureValue,
  hitFacts,
  hitHref,
  inArticleHref,
  lineFacts,
  restWords,
  shownWords,
} from '@/app/_search/hit-words'
import type { FigureHit, PhraseHit, ReleaseHit, SourceHit } from '@/lib/core/search/types'

const phrase: PhraseHit = {
  ...{ kind: 'phrase', ref: 'r--alder#q3', phrase: 'nearly 68,000', gloss: null, mention: 'quantity' },
  ...{ codedAs: 'people', voice: 'quoted', speaker: 'Ana Alder', position: 'headline', language: 'en' },
  ...{ outletName: 'The Alder', published: '2030-05', coderKind: 'engine', found: [] },
  release: { id: 'r', shortTitle: 'A letter' },
}
const figure: FigureHit = {
  ...{ kind: 'figure', id: 'total', label: 'everybody', value: 67_879, measure: 'count', found: ['charged'] },
  isEntered: false,
  otherwise: [],
  ...{ unitStated: 'people', population: 'people charged', actStated: 'released', windowStated: '2030' },
  release: { id: 'r', shortTitle: 'A letter' },
}
const release: ReleaseHit = {
  ...{
    kind: 'release',
    id: 'r',
    shortTitle: 'A letter',
    title: 'Letter',
    publisher: 'ICE',
    document: 'letter',
  },
  ...{
    documentKind: 'Letter',
    isEntered: false,
    released: null,
    standfirst: 'It counts noncitizens.',
    found: ['noncitizens.'],
  },
}

describe('a hit leads', () => {
  it('to its evidence beside the other outlets', () => {
    expect(hitHref(phrase)).toBe('/releases/r?open=r--alder%23q3#evidence')
    expect(hitHref(figure)).toBe('/releases/r?open=figure%3Atotal#evidence')
  })
  it('to its place in the article, where that is tied to no release, and always as the other way', () => {
    expect(hitHref({ ...phrase, release: null })).toBe('/articles/r--alder#q3')
    expect(inArticleHref(phrase)).toBe('/articles/r--alder#q3')
  })
})

describe('a hit says', () => {
  it('what it is, where, and whose voice', () => {
    expect(hitFacts(phrase)).toEqual([
      ...['The Alder', 'May 2030', 'Ana Alder, quoted', 'headline', 'number: people', 'read by machine'],
    ])
  })
  it('first of all what the title does not show and the question is about', () => {
    expect(lineFacts(figure)).toEqual(['people charged', 'released', '2030'])
    expect(lineFacts({ ...figure, label: 'charged' })).toEqual(['people charged', 'released', '2030'])
    expect(lineFacts(release)).toEqual(['It counts noncitizens.', 'Letter', 'ICE'])
  })
})

test('a source is told with the titles that it is given, and its organisation once', () => {
  const source: SourceHit = {
    ...{ kind: 'source', name: 'Ana Alder', titles: ['director', 'acting director'], organisation: 'ICE' },
    ...{ sectorLabel: 'ICE', page: 'ana-alder', articles: 2, cited: [], found: [] },
  }
  expect(hitFacts(source)).toEqual(['given as director; acting director', 'ICE'])
  expect(hitFacts({ ...source, titles: [], organisation: null })).toEqual(['ICE'])
})

test('a figure is written with its unit, a share with its sign', () => {
  expect(figureValue(figure)).toBe('67,879 people')
  expect(figureValue({ ...figure, value: 35, measure: 'share', unitStated: 'percent' })).toBe('35%')
  expect(figureValue({ ...figure, value: null })).toBe('not stated')
})

test('what was not counted to the end says so', () => {
  expect(countWords({ count: 12, isMore: false })).toBe('12')
  expect(countWords({ count: 1_000, isMore: true })).toBe('more than 1,000')
})

test('a list that is cut says how many it shows of how many, and names the way to the rest', () => {
  const hits = [1, 2, 3, 4]
  expect(shownWords({ count: 6, isMore: false, hits })).toBe('4 of 6')
  expect(shownWords({ count: 4, isMore: false, hits })).toBe('4')
  expect(shownWords({ count: 1_000, isMore: true, hits })).toBe('4 of more than 1,000')
  expect(restWords({ kind: 'phrase', count: 6, isMore: false })).toBe('All 6 phrases in articles')
  expect(restWords({ kind: 'phrase', count: 1_000, isMore: true })).toBe('More phrases in articles')
})
