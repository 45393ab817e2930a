import { describe, expect, it } from 'vitest'
import { isQuoted, quotationRanges } from '@/lib/core/text/quotation-ranges'

const quoted = (text: string) => quotationRanges(text).map(({ start, end }) => text.slice(start, end))

describe('the quoted stretches of a text', () => {
  it.each([
    ['curly marks', 'He said “one” and “two”.', ['“one”', '“two”']],
    ['straight marks', 'He said "one" and "two".', ['"one"', '"two"']],
    ['angle marks', 'Dijo «uno».', ['«uno»']],
    ['an apostrophe inside', 'She: “ICE’s list”', ['“ICE’s list”']],
    ['a quotation over two paragraphs', '“One goes on\n“and ends” here', ['“One goes on', '“and ends”']],
    ['none', 'Nobody’s words', []],
    ['single marks', 'They call it ‘mass-release’ there.', ['‘mass-release’']],
    ['inches, which open nothing', 'A 12" rule and "one word" too.', ['"one word"']],
  ])('with %s', (_, text, ranges) => {
    expect(quoted(text)).toEqual(ranges)
  })

  it('do not hold a span that reaches out of them', () => {
    const ranges = quotationRanges('a “b c” d')
    expect(isQuoted(ranges, { start: 3, end: 6 })).toBe(true)
    expect(isQuoted(ranges, { start: 5, end: 9 })).toBe(false)
  })
})
