import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll } from '@/lib/core/text/find-all'
import { locate, locateFolded, samePhrase, searchable } from '@/lib/core/text/locate'
import { leastTime } from '@/tests/support/least-time'

const found = (text: string, phrase: string) =>
  locate(searchable(text), phrase).map(({ start, end }) => text.slice(start, end))

describe('finding a phrase again', () => {
  it.each([
    ['as printed', 'the 206 released aliens', '206 released', '206 released'],
    [
      'with curly quotes for straight ones',
      'ICE’s “shocking” numbers',
      'ICE\'s "shocking"',
      'ICE’s “shocking”',
    ],
    ['with another dash', 'Jan. 28 – Feb. 3', 'Jan. 28 - Feb. 3', 'Jan. 28 – Feb. 3'],
    ['over a no-break space', 'in fiscal\u00A0year 2015', 'fiscal year 2015', 'fiscal\u00A0year 2015'],
    ['over a line break and spaces', 'fiscal \n  year 2015', 'fiscal year 2015', 'fiscal \n  year 2015'],
    ['in other case', 'Illegal Aliens released', 'illegal aliens', 'Illegal Aliens'],
    ['over a soft hyphen', 'immi\u00ADgrants held', 'immigrants', 'immi\u00ADgrants'],
    ['with an accent in two characters', 'detencio\u0301n hoy', 'detención', 'detencio\u0301n'],
    ['with an accent in one', 'detención hoy', 'detencio\u0301n', 'detención'],
    ['with an ellipsis in one character', 'wait… what', 'wait...', 'wait…'],
    ['after an emoji', '👩‍👩‍👧 families of 12', 'families of 12', 'families of 12'],
    ['before a possessive', 'illegal aliens’ crimes', 'illegal aliens', 'illegal aliens'],
    ['before a comma and a space', 'in 2013, 600 people', '2013', '2013'],
    ['as the whole text', 'ICE', 'ICE', 'ICE'],
  ])('works %s', (_, text, phrase, printed) => {
    expect(found(text, phrase)).toEqual([printed])
  })

  it.each([
    ['inside a word', 'POLICE officers', 'ICE'],
    ['inside a longer number', 'nearly 1,600 people', '600'],
    ['at the start of a longer number', '435,719 people', '435'],
    ['inside a decimal number', '3.5 percent', '5 percent'],
    ['inside an accented letter of two characters', 'cafe\u0301', 'cafe'],
    ['inside an accented letter of one character', 'café', 'cafe'],
    ['inside an emoji made of several', '👩‍👩‍👧', '👩'],
    ['when the accent differs', 'un ano', 'año'],
    ['when it is not there', 'nothing of the kind', '206'],
    ['when it is empty', 'anything', ''],
    ['when it is only a space', 'any thing', ' '],
  ])('finds nothing %s', (_, text, phrase) => {
    expect(found(text, phrase)).toEqual([])
  })

  it('finds every place, in order', () => {
    const text = 'aliens, aliens and aliens'
    expect(locate(searchable(text), 'aliens').map((span) => span.start)).toEqual([0, 8, 19])
  })

  it('gives the places as printed alone when there are any, and all places when asked for them', () => {
    const source = searchable('Aliens here, aliens there')
    expect(locate(source, 'aliens')).toHaveLength(1)
    expect(locateFolded(source, 'aliens')).toHaveLength(2)
  })

  it('gives spans that hold the phrase, in any text with emoji, quotes, marks and line ends', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '’',
      '"',
      '“',
      '–',
      '👩‍👧',
      '🧑🏽',
      ' ',
      '\u00A0',
      '\r\n',
      '\n',
      '7',
      '1,600',
      'İ',
      '\uFEFF',
      'ß',
      '.',
    )
    const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(words, words, words, (before, phrase, after) => {
        const text = `${before} ${phrase} ${after}`
        const spans = locateFolded(searchable(text), phrase)
        for (const { start, end } of spans) expect(samePhrase(text.slice(start, end), phrase)).toBe(true)
        if (samePhrase(phrase, '')) expect(spans).toEqual([])
      }),
    )
  })
})

describe('the search itself', () => {
  it('finds overlapping places', () => {
    expect(findAll('aaaa', 'aa')).toEqual([0, 1, 2])
  })

  it('agrees with the built-in search in any text', () => {
    const text = fc.array(fc.constantFrom('a', 'b'), { maxLength: 40 }).map((units) => units.join(''))
    fc.assert(
      fc.property(text, text, (haystack, needle) => {
        const expected: number[] = []
        for (let at = haystack.indexOf(needle); needle && at !== -1; at = haystack.indexOf(needle, at + 1)) {
          expected.push(at)
        }
        expect(findAll(haystack, needle)).toEqual(expected)
      }),
    )
  })

  it('takes time in proportion to the text on the worst text there is', () => {
    const [text, needle] = ['a'.repeat(1_000_000), `${'a'.repeat(500_000)}b`]
    // A search that starts over at each letter would take minutes for a million.
    expect(leastTime(1000, () => findAll(text, needle))).toBeLessThan(1000)
  })
})
