import { describe, expect, test } from 'vitest'
import { codebookModifier, nameKey, readingSpans } from '@/lib/core/agreement/reading-spans'
import { comparedEnds } from '@/lib/core/agreement/share-value'
import { readArticle } from '@/lib/core/extract/pipeline'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'

const TEXT =
  'Report on detainers\n\nThe sheriff said a third of the 90 detainers and more than 500 people were declined in fiscal year 2031.\n'

describe('what the engine read, ready to be compared', () => {
  const reading = readArticle(TEXT, { docDate: '2031-11-05', concepts: conceptIndex([]) })
  const spans = readingSpans(reading)

  test('stands in the codebookʼs words', () => {
    const modifiers = spans.quantities.map(({ text, attributes }) => [text, attributes.modifier])
    expect(modifiers).toContainEqual(['more than 500 people', 'more than'])
    expect(spans.windows[0]?.attributes).toEqual({
      kind: 'fiscal-year',
      from: '2030-10-01',
      until: '2031-09-30',
    })
    expect(spans.citations[0]?.attributes.cue).toBe('said')
  })

  test('leaves out citations that repeat another or ascribe no words', () => {
    const [said] = reading.citations
    if (!said) throw new Error('no citation')
    const twice = {
      ...reading,
      citations: [said, { ...said, duplicateOf: said }, { ...said, attitude: true }],
    }
    expect(readingSpans(twice).citations).toHaveLength(1)
  })

  test.each([
    ['exact', null, 'exact'],
    ['exact', 'noneRound', 'none-round'],
    ['about', 'vague', 'vague'],
    ['exact', 'average', 'average'],
    ['moreThan', 'average', 'more than'],
    ['upTo', null, 'up to'],
  ] as const)('a modifier %s with the detail %s is "%s"', (modifier, detail, expected) => {
    expect(codebookModifier({ modifier, detail })).toBe(expected)
  })

  test.each([
    ['a third', 'share', 0.3333, 33.3],
    ['a third', 'share', 33.3, 33.3],
    ['0.5 percent', 'share', 0.5, 0.5],
    ['14%', 'share', 14, 14],
    ['0.25 hours', 'duration', 0.25, 0.25],
  ])('%s as a %s coded %s is compared as %s', (words, measure, value, expected) => {
    expect(comparedEnds({ low: value, high: null, measure }, words)).toEqual({ low: expected, high: null })
  })

  test('names are the same with and without an article or capitals', () => {
    expect(nameKey('The Center’s report')).toBe(nameKey("center's Report"))
  })
})
