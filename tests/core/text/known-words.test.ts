import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markIn, refreshKnownWords, wordIn } from '@/lib/core/text/known-words'
import { wordTable } from '@/lib/core/text/vocabulary'

const plain = (word: string) => word.toLowerCase().replaceAll('’', "'")
const read = (word: string) => wordIn(word, 0, word.length)

describe('a word of a text', () => {
  it.each([
    ['Aliens', 'aliens'],
    ['DON’T', "don't"],
    ['Ñandú', 'ñandú'],
    ['İstanbul', 'i̇stanbul'],
    ['noncooperation', 'noncooperation'],
    ['', ''],
  ])('%s is %s', (word, expected) => {
    expect(read(word).lower).toBe(expected)
  })

  it('is cut out of the text around it', () => {
    expect(wordIn('ICE Said so', 4, 8).lower).toBe('said')
  })

  it('is never mistaken for another word, however many have been met before', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZ’'), minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(letters, (word) => {
        expect(read(word).lower).toBe(plain(word))
      }),
      { numRuns: 20_000, seed: 3 },
    )
  })

  it('has the number by which the lists that name it are looked up, also when it was met before they were made', () => {
    expect(read('Zyzzyvas').number).toBe(0)
    const table = wordTable([['zyzzyvas', 7]])
    refreshKnownWords()
    expect(table[read('Zyzzyvas').number]).toBe(7)
    expect(table[read('Zyzzyva').number]).toBe(0)
  })
})

describe('a mark', () => {
  it('stands as it is, and one is never mistaken for another', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), (code) => {
        expect(markIn(String.fromCharCode(code), 0).lower).toBe(String.fromCharCode(code))
      }),
      { numRuns: 5_000, seed: 4 },
    )
  })

  it('has a number when a list names it', () => {
    const table = wordTable([['☛', 3]])
    refreshKnownWords()
    expect(table[markIn('☛', 0).number]).toBe(3)
  })
})
