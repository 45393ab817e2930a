import { describe, expect, it } from 'vitest'
import { compareWords } from '@/lib/core/compare/words'
import { opening, term, whole } from './rows-by-hand'

const columns = [whole, opening]
const facets = [
  { id: 'people', label: 'People', definition: 'whom it is about' },
  { id: 'refusal', label: 'Refusal', definition: 'who did not comply' },
  { id: 'data', label: 'Data', definition: 'letters and reports' },
]
const concepts = [
  { id: 'illegal-alien', facet: 'people', label: 'illegal alien', definition: 'as printed' },
  { id: 'immigrant', facet: 'people', label: 'immigrant', definition: 'as printed' },
  { id: 'migrant', facet: 'people', label: 'migrant', definition: 'as printed' },
]

describe('words by facet', () => {
  it('follows the codebook and leaves out facets that nobody uses', () => {
    const groups = compareWords(columns, facets, concepts, [
      term({ facet: 'data' }),
      term({ facet: 'people', concept: 'migrant', ordinal: 2 }),
    ])
    expect(groups.map((group) => group.label)).toEqual(['People', 'Data'])
  })

  it('orders concepts by how often they stand in print, then by label, the uncoded wordings last', () => {
    const [group] = compareWords(columns, facets, concepts, [
      term({ ordinal: 1, concept: null, count: 9 }),
      term({ ordinal: 2, concept: 'migrant', count: 3 }),
      term({ ordinal: 3, concept: 'immigrant', count: 2 }),
      term({ articleId: 'two', ordinal: 1, concept: 'illegal-alien', count: 2 }),
    ])
    expect(group?.rows.map((row) => row.concept)).toEqual(['migrant', 'illegal-alien', 'immigrant', null])
  })

  it('keeps the voices of one concept as entries of one cell', () => {
    const [group] = compareWords(columns, facets, concepts, [
      term({ ordinal: 1, concept: 'migrant', voice: 'outlet' }),
      term({ ordinal: 2, concept: 'migrant', voice: 'quoted', speaker: 'Somebody', position: 'headline' }),
    ])
    expect(group?.rows[0]?.cells[0]?.entries.map((entry) => entry.voice)).toEqual(['quoted', 'outlet'])
    expect(group?.rows[0]?.cells[1]?.absence).toBe('not in the part coded')
  })

  it('refuses a term of a concept that the codebook does not hold', () => {
    expect(() => compareWords(columns, facets, concepts, [term({ concept: 'unheard-of' })])).toThrow(
      '"unheard-of"',
    )
  })
})
