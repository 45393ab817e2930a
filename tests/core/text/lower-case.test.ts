import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lowerCase } from '@/lib/core/text/lower-case'

const plain = (word: string) => word.toLowerCase().replaceAll('’', "'")

describe('a word in lower case', () => {
  it.each([
    ['Aliens', 'aliens'],
    ['DON’T', "don't"],
    ['Ñandú', 'ñandú'],
    ['İstanbul', 'i̇stanbul'],
    ['noncooperation', 'noncooperation'],
    ['', ''],
  ])('%s is %s', (word, expected) => {
    expect(lowerCase(word, 0, word.length)).toBe(expected)
  })

  it('is cut out of the text around it', () => {
    expect(lowerCase('ICE Said so', 4, 8)).toBe('said')
  })

  it('is never mistaken for another word, however many have been met before', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZ’'), minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(letters, (word) => {
        expect(lowerCase(word, 0, word.length)).toBe(plain(word))
      }),
      { numRuns: 20_000, seed: 3 },
    )
  })
})
