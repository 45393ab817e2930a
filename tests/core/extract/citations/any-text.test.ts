import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCitations } from '@/lib/core/extract/citations/citation-mentions'
import { voiceMap } from '@/lib/core/extract/voice/voice-map'
import { articleText } from '@/lib/core/text/article-text'

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  "''",
  '‘',
  '’',
  '(',
  ')',
  '—',
  ' - ',
  ', ',
  '. ',
  '? ',
  ': ',
  '; ',
  '\n\n',
  '\r\n',
  ' said ',
  ' told ',
  ' that ',
  ' who ',
  ' and ',
  ' according to ',
  ' the report ',
  ' Lee ',
  ' ICE ',
  " 's ",
  ' claim ',
  ' was ',
  ' by ',
  ' asked',
  ' in a poll ',
  'As ',
  ' called ',
  ' 40 ',
  ' on Friday ',
  ' to ',
  '😀',
  '\ud800',
  'é',
  'e\u0301',
  '\u00a0',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''))

function check(text: string) {
  const article = articleText(text)
  const citations = readCitations(article)
  let last = 0
  for (const one of citations) {
    expect(text.slice(one.start, one.end)).toBe(one.text)
    for (const phrase of [one.source, one.cue])
      if (phrase) expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text)
    for (const { start, end } of one.content) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    expect(one.content.length).toBeGreaterThan(0)
    last = one.start
  }
  const map = voiceMap(article, citations)
  expect(map.voice).toHaveLength(article.tokens.count)
  return last
}

describe('any text at all', () => {
  it('is read without a throw, and every span slices to its text', () => {
    fc.assert(
      fc.property(texts, (text) => void check(text)),
      { numRuns: 2000, seed: 7 },
    )
  })

  it('is read alike twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readCitations(articleText(text))).toEqual(readCitations(articleText(text)))
      }),
      { numRuns: 200, seed: 8 },
    )
  })

  const LONG: [string, string][] = [
    ['no full stop', 'the man said that he '],
    ['nothing but credits', ', X said'],
    ['nothing but "according to"', 'according to '],
    ['open quotations', '“a '],
    ['stray apostrophes', "'a "],
    ['open brackets', '(a said '],
    ['documents', 'The letter said it. '],
    ['one word', 'a'],
  ]
  it.each(LONG)('takes time in proportion to its length: %s', { timeout: 60_000 }, (_what, unit) => {
    const time = (length: number) => {
      const article = articleText(unit.repeat(Math.ceil(length / unit.length)))
      const start = process.cpuUsage()
      readCitations(article)
      return process.cpuUsage(start).user / 1000
    }
    time(20_000)
    const small = Math.max(2, Math.min(time(50_000), time(50_000)))
    // ten times the text: linear is 10, quadratic 100; the room between is for a loaded machine
    expect(time(500_000) / small).toBeLessThan(45)
  })
})
