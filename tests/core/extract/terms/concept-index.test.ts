import { describe, expect, it } from 'vitest'
import { type Concept, conceptIndex } from '@/lib/core/extract/terms/concept-index'
import { readTerms } from '@/lib/core/extract/terms/recognise'
import { articleText } from '@/lib/core/text/article-text'

const concepts: Concept[] = [
  { id: 'aliens', facet: 'people', phrases: ['aliens'] },
  { id: 'illegal-aliens', facet: 'people', phrases: ['illegal alien', 'illegal aliens'] },
  { id: 'criminals', facet: 'called-criminal', phrases: ['criminals'] },
  { id: 'histories', facet: 'called-criminal', phrases: ['criminal history'] },
  { id: 'detained', facet: 'custody-status', phrases: ['detained', 'in ICE custody'] },
  { id: 'not-detained', facet: 'custody-status', phrases: ['not detained by ICE'] },
  { id: 'drugs', facet: 'offence', phrases: ['drug-related crimes'] },
]

const conceptsIn = (text: string) => readTerms(articleText(text), concepts).map((term) => term.concept)

describe('concepts', () => {
  it.each([
    ['An illegal alien left.', ['illegal-aliens']],
    ['The young illegal aliens left.', ['illegal-aliens']],
    ['Noncitizens left.', [null]],
    ['Migrants with criminal backgrounds left.', ['histories']],
    ['The aliens are not detained.', ['aliens', 'not-detained']],
    ['The aliens are detained.', ['aliens', 'detained']],
    ['Crimes of aliens include drug possession.', ['aliens', 'drugs']],
  ])('%s', (text, expected) => {
    expect(conceptsIn(text)).toEqual(expected)
  })

  it('reports a wording that the codebook lacks with null', () => {
    expect(readTerms(articleText('Removable foreigners left.'), concepts)[0]).toMatchObject({
      text: 'Removable foreigners',
      concept: null,
    })
  })

  it('answers from an index as from the list', () => {
    const text = articleText('An illegal alien and two criminals left.')
    expect(readTerms(text, conceptIndex(concepts))).toEqual(readTerms(text, concepts))
  })
})
