import { describe, expect, it } from 'vitest'
import { clearWinner } from '@/lib/core/text/clear-winner'
import { distinctivePhrases, scorePhrases } from '@/lib/core/text/phrase-score'
import { hasWords, wordIndex, wordsOf } from '@/lib/core/text/word-index'

const candidate = (articleId: string, found: number, of: number) => ({ articleId, found, of })

describe('the article that a text is of', () => {
  it.each([
    ['all phrases of one, few of another', [candidate('a', 27, 27), candidate('b', 5, 28)], 'a'],
    ['most phrases of a text that was edited', [candidate('a', 18, 27), candidate('b', 5, 28)], 'a'],
    ['a long article and a repost of its opening', [candidate('a', 41, 41), candidate('b', 23, 23)], 'a'],
  ])('is clear with %s', (_, candidates, winner) => {
    expect(clearWinner(candidates)).toMatchObject({ code: 'match', winner: { articleId: winner } })
    expect(clearWinner([...candidates].reverse())).toEqual(clearWinner(candidates))
  })

  it('is nobody when two fit about equally', () => {
    expect(clearWinner([candidate('a', 20, 22), candidate('b', 19, 24)])).toMatchObject({ code: 'ambiguous' })
  })

  it.each([
    ['too small a share', [candidate('a', 12, 85)]],
    ['too few phrases', [candidate('a', 3, 3)]],
  ])('is nobody with %s; the nearest is named', (_, candidates) => {
    expect(clearWinner(candidates)).toEqual({ code: 'no-match', nearest: candidates[0] })
  })

  it('is nobody, with nobody near, when nothing was found', () => {
    expect(clearWinner([candidate('a', 0, 30)])).toEqual({ code: 'no-match', nearest: null })
  })
})

describe('the phrases that tell an article from others', () => {
  it('are numbers and phrases of three words, once each', () => {
    const phrases = [
      'illegal aliens',
      'Released onto streets',
      'released  onto streets',
      '1,600',
      '90',
      'a b c',
      'd e f',
      'g h i',
    ]
    expect(distinctivePhrases(phrases).map((words) => words.join(' '))).toEqual([
      'released onto streets',
      '1,600',
      'a b c',
      'd e f',
      'g h i',
    ])
  })

  it('are two-word ones too when there are few others', () => {
    expect(distinctivePhrases(['illegal aliens', 'ICE'])).toEqual([['illegal', 'aliens']])
  })

  it('are counted when they stand in the text word by word', () => {
    const index = wordIndex('Nearly 1,600 “illegal\naliens” were released.')
    expect(
      scorePhrases(index, ['1,600 illegal aliens', 'aliens were released', 'aliens released today']),
    ).toEqual({
      found: 2,
      of: 3,
    })
  })
})

describe('an index of words', () => {
  it('keeps a number with separators as one word', () => {
    expect(wordsOf('435,719 people, 3.5 percent; Jan. 28')).toEqual([
      '435,719',
      'people',
      '3.5',
      'percent',
      'jan',
      '28',
    ])
  })

  it('finds words only in their order', () => {
    const index = wordIndex('one two one three')
    expect(hasWords(index, ['one', 'three'])).toBe(true)
    expect(hasWords(index, ['two', 'three'])).toBe(false)
    expect(hasWords(index, [])).toBe(false)
  })
})
