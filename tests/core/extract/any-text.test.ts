import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConcepts } from '@/lib/content/concepts'
import { readArticle } from '@/lib/core/extract/pipeline'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { leastOf } from '@/tests/support/least-time'
import { exerciseTexts, mutatedText } from './mutated-texts'
import { problemsOf } from './reading-problems'

const TEXTS = 10_000
const MOST_MS = 18_000 // a slow machine reads fewer texts rather than longer

const concepts = conceptIndex(readConcepts('content'))
const read = (text: string, docDate: string | null = '2024-09-27') => readArticle(text, { docDate, concepts })

describe('any text', () => {
  it('is read to mentions that slice to their text and do not overlap, the same each time, whatever it holds', {
    timeout: 60_000,
  }, () => {
    const days = fc.constantFrom('2024-09-27', '2024-02-29', null, 'no day')
    fc.assert(
      fc.property(mutatedText, days, (text, docDate) => {
        const reading = read(text, docDate)
        const problems = problemsOf(text, reading)
        if (problems.length > 0) throw new Error(problems.join('\n'))
        if (JSON.stringify(read(text, docDate)) !== JSON.stringify(reading)) throw new Error('read otherwise')
      }),
      { numRuns: TEXTS, seed: 3, interruptAfterTimeLimit: MOST_MS, markInterruptAsFailure: false },
    )
  })

  it('is read the same whatever was read before it', () => {
    const texts = exerciseTexts()
    const alone = texts.map((text) => JSON.stringify(read(text)))
    for (const text of texts) for (const word of text.split(' ').slice(0, 50)) read(word)
    expect(texts.toReversed().map((text) => JSON.stringify(read(text)))).toEqual(alone.toReversed())
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['half a character', '\ud83d'],
    ['one mark', '“'],
    ['a bracket that never closes', 'It had 12, according to $(5 million for people'],
    ['an amount beyond all calendars', 'In the last 99999999999999999999 years 12 were released.'],
    [
      'a document that is said to be made by another, and that by the first',
      'the jail declined 528 requests in 2031 up from 398 the year before figures from the sherifbefore figures from the sherifbefore figures from the sheriff’s office show    neither',
    ],
    ['an article without a space', exerciseTexts().join('').replaceAll(/\s/g, '')],
  ])('may be %s', (_what, text) => {
    expect(problemsOf(text, read(text))).toEqual([])
  })
})

const MB = 1_000_000
const LINES: [string, string][] = [
  ['prose without a line break', exerciseTexts().join(' ').replaceAll(/\s+/g, ' ')],
  ['prose without a space', exerciseTexts().join('').replaceAll(/\s+/g, '')],
  ['one digit', '1'],
  ['opening quotation marks', '“'],
  ['straight quotation marks', '"'],
  ['apostrophes', "'"],
  ['opening brackets', '('],
  ['capital letters', 'A'],
  ['a verb of saying', 'said '],
  ['a conjunction', 'and '],
  ['commas and numbers', '12, '],
  ['follow lines', 'Follow me on Twitter\n'],
]

describe('a text of 1 MB', () => {
  // the factor leaves room for a loaded machine: with a quadratic step it would be twenty
  const MOST_GROWTH = 3

  it.each(LINES)('takes no more time a byte than one of 50 KB: %s', { timeout: 60_000 }, (_what, unit) => {
    const long = unit.repeat(Math.ceil(MB / unit.length)).slice(0, MB)
    const short = long.slice(0, MB / 20)
    const time = (text: string) => {
      const started = process.cpuUsage()
      const reading = read(text)
      const { user } = process.cpuUsage(started)
      expect(problemsOf(text, reading).slice(0, 3)).toEqual([])
      return user / 1000
    }
    const growth = () => {
      const once = Math.max(3, Math.min(time(short), time(short), time(short)))
      return time(long) / (20 * once)
    }
    expect(leastOf(MOST_GROWTH, growth)).toBeLessThan(MOST_GROWTH)
  })
})
