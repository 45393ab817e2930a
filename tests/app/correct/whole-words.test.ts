import { describe, expect, it } from 'vitest'
import {
  cutPlaces,
  findWords,
  nudgedSpan,
  wholeWords,
  wordsOf,
} from '@/app/articles/[article]/correct/_state/whole-words'

const text = 'The county freed “at least 1,200” people — 40% of them — for $3.5 million. 🌲 The end.'
const words = wordsOf(text)
const said = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
const at = (phrase: string) => ({ start: text.indexOf(phrase), end: text.indexOf(phrase) + phrase.length })

describe('the words of a text', () => {
  it('leave out the marks around them and keep the signs that belong to a number', () => {
    expect(words.map(said)).toEqual(
      'The county freed at least 1,200 people 40% of them for $3.5 million The end'.split(' '),
    )
  })
})

describe('a selection', () => {
  it('takes in every word that it touches, whole', () => {
    expect(said(wholeWords(words, at('east 1,2')))).toBe('at least 1,200'.slice(3))
    expect(said(wholeWords(words, at('“at least 1,200” peo')))).toBe('at least 1,200” people')
  })

  it('of marks and blanks alone is nothing', () => {
    expect(wholeWords(words, at(' — '))).toBeNull()
    expect(wholeWords(words, at('🌲'))).toBeNull()
  })

  it('begins or ends a word earlier or later, and never becomes empty', () => {
    const least = at('least 1,200')
    expect(said(nudgedSpan(words, least, 'start', -1))).toBe('at least 1,200')
    expect(said(nudgedSpan(words, least, 'start', 1))).toBe('1,200')
    expect(said(nudgedSpan(words, least, 'end', 1))).toBe('least 1,200” people')
    expect(nudgedSpan(words, at('least'), 'end', -1)).toBeNull()
    expect(nudgedSpan(words, at('The'), 'start', -1)).toBeNull()
  })
})

describe('a phrase', () => {
  it('can be cut before each word but the first', () => {
    expect(cutPlaces(words, at('at least 1,200')).map(said)).toEqual(['least', '1,200'])
    expect(cutPlaces(words, at('county'))).toEqual([])
  })
})

describe('words that are looked for', () => {
  it('are found whatever their case, place after place and then from the top', () => {
    const first = findWords(text, ' the ', 0)
    expect(first).toEqual({ start: 0, end: 3 })
    const second = findWords(text, 'the', 3)
    expect(text.slice(second?.start, second?.end)).toBe('the')
    expect(findWords(text, 'the', text.length)).toEqual(first)
  })

  it('that are not there are not found', () => {
    expect(findWords(text, 'sheriff', 0)).toBeNull()
    expect(findWords(text, '  ', 0)).toBeNull()
  })
})
