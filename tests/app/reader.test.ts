import { describe, expect, it } from 'vitest'
import { markKind } from '@/app/articles/[article]/_reader/mark-kind'
import { readerParagraphs, readerSegments } from '@/app/articles/[article]/_reader/reader-segments'
import { marked } from './fixtures/invented'

const body = 'Nine people held\nwere freed “at once”. 🌲 Then more.'

describe('the text cut into stretches', () => {
  it('loses no letter and keeps every place', () => {
    const segments = readerSegments(body, [
      marked('people held', 't1', [5, 16]),
      marked('held', 't2', [12, 16]),
    ])
    expect(segments.map(({ text }) => text).join('')).toBe(body)
    for (const { start, end, text } of segments) expect(body.slice(start, end)).toBe(text)
  })

  it('keeps the extent of mentions that overlap', () => {
    const segments = readerSegments(body, [
      marked('people held', 't1', [5, 16]),
      marked('held', 't2', [12, 16]),
    ])
    const over = segments.filter(({ mentions }) => mentions.length > 0)
    expect(over.map(({ text, mentions }) => `${text.trim()}: ${mentions.length}`)).toEqual([
      'people: 1',
      'held: 2',
    ])
  })

  it('opens a mention at its first place only', () => {
    const segments = readerSegments(body, [marked('held', 't1', [12, 16], [23, 28])])
    expect(segments.filter(({ opens }) => opens.length > 0).map(({ start }) => start)).toEqual([12])
  })

  it('draws nothing that the text does not hold', () => {
    const segments = readerSegments(body, [
      marked('beyond', 't1', [40, 900]),
      marked('backwards', 't2', [9, 4]),
    ])
    expect(segments.every(({ mentions }) => mentions.length === 0)).toBe(true)
  })

  it('keeps quoted words apart from the mention that credits them', () => {
    const start = body.indexOf('at once')
    const segments = readerSegments(body, [marked('at once', 'c1', [start, start + 7, 'quote'])])
    const quote = segments.find(({ inQuote }) => inQuote)
    expect(quote).toMatchObject({ text: 'at once', mentions: [] })
  })
})

describe('the stretches as paragraphs', () => {
  it('breaks at line ends, also inside a mention, and opens it once', () => {
    const paragraphs = readerParagraphs(readerSegments(body, [marked('held were', 't1', [12, 21])]))
    expect(paragraphs.map((line) => line.map(({ text }) => text).join(''))).toEqual(body.split('\n'))
    expect(paragraphs.flat().filter(({ opens }) => opens.length > 0)).toHaveLength(1)
    for (const { start, end, text } of paragraphs.flat()) expect(body.slice(start, end)).toBe(text)
  })

  it('leaves empty lines out', () => {
    expect(readerParagraphs(readerSegments('a\n\n \nb', []))).toHaveLength(2)
  })
})

describe('how a mention is drawn', () => {
  it('tells words for people from words for acts and from other words', () => {
    const term = marked('held', 't1')
    const facets = ['people', 'release', 'policy', 'a-facet-of-tomorrow']
    expect(facets.map((facet) => markKind({ ...term, facet } as typeof term))).toEqual([
      'people',
      'acts',
      'words',
      'words',
    ])
  })
})
