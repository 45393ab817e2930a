import { describe, expect, test } from 'vitest'
import { classAgreement, UNMARKED } from '@/lib/core/classroom/class-agreement'
import { type Mark, withoutOverlaps } from '@/lib/core/classroom/marks'
import { phrasesOf, readingAt } from '@/lib/core/classroom/phrases'

const mark = (start: number, end: number, code = 'own'): Mark => ({ start, end, code, reason: '' })

describe('the phrases of a class', () => {
  test('are the spans that most marked; one that merely touches them is none of its own', () => {
    const coders = [[mark(10, 20)], [mark(10, 20)], [mark(8, 22)], [mark(40, 45)]]
    expect(phrasesOf(coders)).toEqual([
      { start: 10, end: 20 },
      { start: 40, end: 45 },
    ])
  })

  test('do not run together because one pupil marked a whole sentence', () => {
    const coders = [[mark(0, 100)], [mark(10, 20), mark(60, 70)], [mark(10, 20), mark(60, 70)]]
    expect(phrasesOf(coders)).toEqual([
      { start: 10, end: 20 },
      { start: 60, end: 70 },
    ])
  })

  test('are read by the mark that shares most with them, if it shares half of either', () => {
    const phrase = { start: 10, end: 20 }
    expect(readingAt(phrase, [mark(0, 100, 'wide')])?.code).toBe('wide')
    expect(readingAt(phrase, [mark(0, 12, 'edge'), mark(12, 20, 'most')])?.code).toBe('most')
    expect(readingAt(phrase, [mark(0, 12, 'edge')])).toBeNull()
    expect(readingAt(phrase, [mark(18, 40, 'edge')])).toBeNull()
  })
})

describe('marks that overlap', () => {
  test('leave the longer one', () => {
    expect(withoutOverlaps([mark(5, 8), mark(0, 10), mark(20, 25)])).toEqual([mark(0, 10), mark(20, 25)])
  })
})

describe('the agreement of a class', () => {
  const body = `${'a'.repeat(50)}\n${'b'.repeat(50)}`

  test('counts words left unmarked as a reading, and a text that is not read yet as none', () => {
    const { phrases } = classAgreement(
      [{ body, coders: [[mark(0, 10)], [mark(0, 10, 'quoted')], [], null] }],
      5,
    )
    expect(phrases[0]?.[0]?.readings).toEqual([
      { code: 'own', count: 1 },
      { code: 'quoted', count: 1 },
      { code: UNMARKED, count: 1 },
    ])
    expect(phrases[0]?.[0]).toMatchObject({ agreement: 0, isContested: true })
  })

  test('is contested below two in three, not at it', () => {
    // of six pairs four agree: .667 to three digits; of three pairs one: .333
    const four = classAgreement(
      [{ body, coders: [[mark(0, 5)], [mark(0, 5)], [mark(0, 5)], [mark(0, 5, 'quoted')]] }],
      5,
    )
    expect(four.phrases[0]?.[0]).toMatchObject({ agreement: 0.5, isContested: true })
    const all = classAgreement([{ body, coders: [[mark(0, 5)], [mark(0, 5)]] }], 5)
    expect(all.phrases[0]?.[0]).toMatchObject({ agreement: 1, isContested: false })
  })

  test('has a u-alpha over paragraphs, also of a mark that runs over their edge', () => {
    const long = [mark(40, 60)]
    expect(classAgreement([{ body, coders: [long, long] }], 5).marks.value).toBe(1)
  })
})
