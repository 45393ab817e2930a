import { describe, expect, it, test } from 'vitest'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { glossaryHits } from '@/lib/core/search/glossary-hits'
import { parseSearch } from '@/lib/core/search/parse-search'

const word = (id: string, definition: string, forms: string[] = []): GlossaryWord => ({
  ...{ id, word: id.replace('-', ' '), forms, definition, mistakenFor: '', source: null, seeAlso: [] },
  ...{ everyday: false, units: [], acts: [] },
})

const GLOSSARY = [
  word('custody', 'Where a person is held; a detainer asks for it.', ['in custody']),
  word('detainer', 'A request to hold a person.', ['detainers', 'hold request']),
  word('home-country', 'Where a person’s passport is from.'),
]

const found = (typed: string) => {
  const asked = parseSearch(typed)
  if (!asked) throw new Error(`"${typed}" asks nothing`)
  return glossaryHits(GLOSSARY, asked)
}

describe('words of the glossary', () => {
  test.each([
    ['detainer', ['detainer', 'custody']],
    ['detain', ['detainer', 'custody']],
    ['detain ', []],
    ['hold request', ['detainer']],
    ['"home country"', ['home-country']],
    ['"country home"', []],
    ['persons passport', ['home-country']],
    ['person', ['custody', 'detainer', 'home-country']],
    ['custody nowhere', []],
  ])('by %j are %j', (typed, ids) => expect(found(typed).map(({ id }) => id)).toEqual(ids))

  it('say which of their words answered, as they stand there', () => {
    expect(found('detainer')[1]?.found).toEqual(['detainer'])
    expect(found('passport')[0]?.found).toEqual(['passport'])
  })
})
