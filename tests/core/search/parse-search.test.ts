import { describe, expect, it, test } from 'vitest'
import { parseSearch, queryText, searchWords } from '@/lib/core/search/parse-search'

describe('a question', () => {
  it('is its words, the last of which may go on', () => {
    expect(parseSearch('criminal alie')).toMatchObject({ words: ['criminal', 'alie'], open: ['alie'] })
    expect(parseSearch('criminal alie ')).toMatchObject({ words: ['criminal', 'alie'], open: [] })
  })

  it('keeps words in quotation marks together, curly ones and an open one too', () => {
    expect(parseSearch('“on the loose” border "set free')).toMatchObject({
      phrases: [
        ['on', 'the', 'loose'],
        ['set', 'free'],
      ],
      words: ['border'],
    })
  })

  it('is one number where nothing else was typed', () => {
    expect(parseSearch(' 67,8 ')?.number?.digits).toBe('678')
    expect(parseSearch('67,8 people')?.number).toBeNull()
  })

  it('says how a number among words may be printed', () => {
    expect(parseSearch('67,879 people ')).toMatchObject({ printed: [expect.any(String)], open: [] })
    expect(parseSearch('67,8 people ')).toMatchObject({ words: ['678', 'people'], open: ['678'] })
    expect(parseSearch('2024 people')?.printed).toEqual([])
  })

  test.each(['', '   ', '"', '“”', '?!', '-', '&|!'])('%j asks nothing', (typed) => {
    expect(parseSearch(typed)).toBeNull()
  })

  it('holds no control character', () => {
    expect(parseSearch('a\u0000b\n')).toMatchObject({ typed: 'a b', words: ['a', 'b'], open: [] })
  })

  it('ends after 200 characters and 12 words', () => {
    const asked = parseSearch(`${'word '.repeat(30)}${'x'.repeat(300)}`)
    expect(asked?.typed.length).toBeLessThanOrEqual(200)
    expect(parseSearch(Array.from({ length: 30 }, (_, n) => `w${n}`).join(' '))?.words).toHaveLength(12)
  })
})

test.each([
  ['ICE’s 67,879 sex-offense cases (287(g))', ['ices', '67879', 'sex', 'offense', 'cases', '287', 'g']],
  ['U.S. Niños', ['us', 'niños']],
])('%s is cut into %j', (text, words) => expect(searchWords(text)).toEqual(words))

describe('in the language of the database', () => {
  const asText = (typed: string, joined?: '&' | '|') => {
    const asked = parseSearch(typed)
    return asked && queryText(asked, joined)
  }

  it('every word is wanted, phrases in their order', () => {
    expect(asText('border "on the loose" alie')).toBe('(on <-> the <-> loose) & border & alie:*')
  })

  it('or any of them', () => {
    expect(asText('border "on the loose" ', '|')).toBe('(on | the | loose) | border')
  })

  it('nothing typed can be an operator', () => {
    expect(asText("a & !b | c:* <-> '")).toBe('a & b & c')
  })
})
