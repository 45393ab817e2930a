import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEXICON } from '@/lib/core/extract/terms/lexicon'
import { readTerms } from '@/lib/core/extract/terms/recognise'
import { articleText } from '@/lib/core/text/article-text'
import { leastTime } from '@/tests/support/least-time'

const SLOW = 30_000 // ms: thousands of texts, on a machine that does other things too
const WORDS = [...LEXICON.rowOf.keys()]
const MARKS = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '-',
  '—',
  '“',
  '”',
  '"',
  '’s ',
  "' ",
  '(',
  ')',
  '[',
  ']',
  '\n',
  '\r\n',
  '😀',
  '\ud800',
  '\u0301',
  '‘',
  '’',
  ' 1,200 ',
  'U.S. ',
]
const piece = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS), fc.string({ maxLength: 4 }))
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))

describe('any string', () => {
  it(
    'gives spans that slice to their text, in order, without overlap',
    () => {
      fc.assert(
        fc.property(text, (body) => {
          let end = 0
          for (const term of readTerms(articleText(`${body} aliens`), [])) {
            expect(`${body} aliens`.slice(term.start, term.end)).toBe(term.text)
            expect(term.start).toBeGreaterThanOrEqual(end)
            expect(term.end).toBeGreaterThan(term.start)
            if (term.tail) expect(`${body} aliens`.slice(term.tail.start, term.tail.end)).toBe(term.tail.text)
            end = term.end
          }
        }),
        { numRuns: 2000 },
      )
    },
    SLOW,
  )

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(readTerms(articleText(body), [])).toEqual(readTerms(articleText(body), []))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    'arrested and ',
    'protect aliens from ',
    'those who have been ',
    'put the lives of ',
    'detainers were ',
    'aliens, ',
    'a-',
    'a.',
    '“',
  ])('takes no more than its share of time for a long line of "%s"', (part) => {
    const long = articleText(part.repeat(400_000 / part.length))
    // a quadratic reader takes minutes here
    expect(leastTime(3000, () => readTerms(long, []))).toBeLessThan(3000)
  })
})
