import { describe, expect, test } from 'vitest'
import { confusionLines, shortened } from '@/lib/cli/eval/confusions'
import { exerciseTexts } from '@/lib/cli/eval/exercises'
import { measureOwn, namedPeriods } from '@/lib/cli/eval/measure-own'
import { coderPairs } from '@/lib/cli/eval/own-sources'
import { reportLines } from '@/lib/cli/eval/print'
import { evaluate, repositoryFigures } from '@/lib/cli/eval/report'
import { coefficient, percent, tableLines } from '@/lib/cli/eval/table'
import { readConcepts } from '@/lib/content/concepts'
import { KINDS } from '@/lib/core/agreement/coded-spans'
import { compareCodings } from '@/lib/core/agreement/compare-codings'
import { conceptIndex } from '@/lib/core/extract/terms/concept-index'

const concepts = conceptIndex(readConcepts('content'))

describe('gold in the repository', () => {
  const exercises = exerciseTexts('content')

  test('every phrase of the exercises stands where its coding says, and each place is one mention', () => {
    expect(exercises).toHaveLength(8)
    for (const { id, text, coding } of exercises) {
      for (const kind of KINDS) {
        for (const { start, end, text: phrase } of coding[kind]) {
          if (phrase !== undefined) expect(text.slice(start, end).replace(/\s+/g, ' '), id).toBe(phrase)
        }
      }
    }
  })

  test('a number that codings in content/ give no ends has its value at both', () => {
    const ends = exercises.flatMap(({ coding }) =>
      coding.quantities
        .filter(({ attributes }) => attributes.modifier === 'about')
        .map(({ attributes }) => [attributes.low, attributes.high]),
    )
    expect(ends.length).toBeGreaterThan(0)
    for (const [low, high] of ends) expect([low, high]).toEqual([expect.any(Number), low])
  })

  test('two people coded five articles, and what one of them never coded is not compared', () => {
    const pairs = coderPairs()
    expect(pairs).toHaveLength(5)
    for (const { first, second } of pairs) {
      const [terms] = compareCodings(first, second)
      expect(terms?.spans.matched).toBeGreaterThan(0)
      // the second personʼs sheet has no concepts
      expect(terms?.attributes.find(({ id }) => id === 'concept')?.compared).toBe(0)
    }
  })
})

test('a fiscal year counts as right only with span, kind and both days', () => {
  const text =
    'Report\n\nIn fiscal year 2031 the county held 90 people. In fiscal year 2030 it held 80 people.\n'
  const at = (words: string, from: string) => ({
    ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
    attributes: { kind: 'fiscal-year', from, until: '2031-09-30' },
  })
  const windows = [at('fiscal year 2031', '2030-10-01'), at('fiscal year 2030', '2030-10-01')]
  const coding = { terms: [], quantities: [], citations: [], windows }
  const measured = measureOwn([{ id: 'a', text, docDate: '2031-11-05', coding }], concepts)
  expect(namedPeriods(measured)).toEqual({ gold: 2, right: 1 })
})

describe('the report', () => {
  const report = evaluate(concepts, '2031-11-05', 1)

  test('comes out the same twice', () => {
    expect(JSON.stringify(repositoryFigures(concepts))).toBe(JSON.stringify(repositoryFigures(concepts)))
  })

  test('says of every source what was measured, or why it was not', () => {
    const lines = reportLines(report).join('\n')
    const { own, public: open } = report.evaluation
    expect(own.length + open.length + report.absent.length).toBe(11)
    for (const { id, why } of report.absent) expect(lines).toContain(`Not measured: ${id}: ${why}`)
  })

  test('lists errors as short phrases, and none of held-out texts', () => {
    const measured = report.measured.exercises ?? []
    const lines = confusionLines({ ...report, measured: { exercises: measured } })
    expect(lines.some((line) => line.includes('only gold'))).toBe(true)
    expect(confusionLines({ ...report, measured: { 'blind-held-out': measured } })).toHaveLength(1)
    expect(shortened('one two three four five six seven eight nine ten eleven twelve\nthirteen')).toBe(
      'one two three four five six seven eight nine ten eleven twelve …',
    )
  })

  test('sets its columns', () => {
    expect(
      tableLines(
        ['', 'F1'],
        [
          ['terms', '9.5'],
          ['all', '100.0'],
        ],
      ),
    ).toEqual(['          F1', '────────────', 'terms    9.5', 'all    100.0'])
    expect([percent(0.84848), percent(null), coefficient(0.861), coefficient(-0.5), coefficient(1)]).toEqual([
      ...['84.8', '–', '.861', '-.500', '1.000'],
    ])
  })
})
