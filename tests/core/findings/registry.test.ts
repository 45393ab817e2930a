import { describe, expect, test } from 'vitest'
import { plantedRuleIds } from '@/lib/core/exercises/planted-rules'
import { withOnlySource } from '@/lib/core/findings/only-source'
import { findingsOf, rules } from '@/lib/core/findings/registry'
import { check, figure, type Printed } from './checking'

const figures = [
  figure({ id: 'declined', value: 67_879, unit: 'detainers', act: 'declined' }),
  figure({ id: 'people', value: 468 }),
]
const printed: Printed[] = [
  { phrase: '468', value: 486, tied: 'people', relation: 'transposed' },
  { phrase: '67,897 people', value: 67_897, act: 'released', tied: 'declined', relation: 'transposed' },
]

describe('the registry', () => {
  test('has one rule for each kind of difference that an exercise plants, but for what is left out', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(plantedRuleIds.filter((id) => id !== 'left-out').sort())
  })

  test('gives every rule a name and a reason of one sentence that speaks of no outlet', () => {
    for (const { title, why } of rules) {
      expect(title).not.toBe('')
      expect(why).toMatch(/^[A-Z“].*\.$/)
    }
  })
})

describe('findingsOf', () => {
  test('puts what is noticed in the order of the article, each once', () => {
    const text = 'First 67,897 people were released. Then 468 more.'
    const found = findingsOf(check({ figures, printed, article: { text, extent: 'opening' } }))
    expect(found.map(({ rule, evidence }) => [rule, evidence[0]?.ref])).toEqual([
      ['act-changed', 'q2'],
      ['figure-transposed', 'q2'],
      ['unit-changed', 'q2'],
      ['figure-transposed', 'q1'],
    ])
  })

  test('never speaks of wrong or false numbers, of misleading or of hiding', () => {
    const statements = findingsOf(check({ figures, printed })).map(({ statement }) => statement)
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.join(' ')).not.toMatch(/\b(?:false|wrong|mislead|hid(?:e|es|den)|lie|lies|error)\b/i)
  })

  test('says nothing where every figure rests on this article', () => {
    const checked = check({ figures, printed })
    const only = new Set(['declined', 'people'])
    const aligned = new Map([...checked.aligned].map(([ref, one]) => [ref, withOnlySource(one, only)]))
    expect(findingsOf({ ...checked, aligned })).toEqual([])
  })

  test('takes a number printed twice in the same words for one', () => {
    const twice: Printed[] = [
      {
        phrase: 'More than 500 aliens',
        value: 500,
        modifier: 'more than',
        act: 'released',
        decision: 'not in record',
      },
      {
        phrase: 'more than 500 detainers',
        value: 500,
        modifier: 'more than',
        unit: 'detainers',
        tied: 'refused',
      },
    ]
    const refused = figure({
      id: 'refused',
      value: 500,
      modifier: 'more than',
      unit: 'detainers',
      act: 'declined',
    })
    expect(findingsOf(check({ figures: [refused], printed: twice })).map(({ rule }) => rule)).toEqual([
      'act-changed',
      'unit-changed',
    ])
  })

  test('does not tie a count to a period that had not ended when the article came out', () => {
    const early = check({ figures, printed, article: { published: '2031-09-01' } })
    expect(findingsOf(early)).toEqual([])
  })
})
