import { describe, expect, test } from 'vitest'
import { compareCodings } from '@/lib/core/agreement/compare-codings'
import { attributeScores, type KindCounts, spanScores } from '@/lib/core/agreement/kind-counts'
import { pooled } from '@/lib/core/agreement/pooled'
import { at, coding } from './codings'

const kindOf = <C extends KindCounts>(kinds: readonly C[], kind: C['kind']): C => {
  const found = kinds.find((one) => one.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const attributeOf = (counts: KindCounts, id: string) => {
  const found = counts.attributes.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

// Four against three: one the same, one in part, two and one alone.
const first = coding({
  terms: [
    at(0, 10, { facet: 'people', concept: 'noncitizens', voice: 'outlet' }),
    at(20, 30, { facet: 'people', concept: null, voice: 'quoted' }),
    at(40, 50, { facet: 'data', concept: null, voice: 'outlet' }),
    at(60, 70, { facet: 'data', concept: null, voice: 'outlet' }),
  ],
})
const second = coding({
  terms: [
    at(0, 10, { facet: 'people', voice: 'outlet' }),
    at(22, 34, { facet: 'convicted', voice: 'quoted' }),
    at(80, 90, { facet: 'offence', voice: 'outlet' }),
  ],
})

describe('comparing two codings of a text', () => {
  const terms = kindOf(compareCodings(first, second), 'terms')

  test('counts what is the same, what is paired, and what each side has', () => {
    expect(terms.spans).toEqual({ inFirst: 4, inSecond: 3, identical: 1, matched: 2 })
  })

  test('measures the second against the first: precision is of the second, recall of the first', () => {
    const { strict, relaxed } = spanScores(terms.spans)
    expect(strict).toEqual({ precision: 1 / 3, recall: 1 / 4, f1: 2 / 7 })
    expect(relaxed).toEqual({ precision: 2 / 3, recall: 2 / 4, f1: 4 / 7 })
  })

  test('compares attributes over the paired spans alone', () => {
    expect(attributeOf(terms, 'facet')).toMatchObject({ compared: 2, agreeing: 1 })
    expect(attributeScores(attributeOf(terms, 'voice'))).toEqual({ share: 1, alpha: 1 })
    // people people people convicted: 1 - 3 * 2 / (16 - 10)
    expect(attributeScores(attributeOf(terms, 'facet')).alpha).toBeCloseTo(0)
  })

  test('does not hold against a coding what it never coded', () => {
    expect(attributeOf(terms, 'concept')).toMatchObject({ compared: 0, agreeing: 0 })
    expect(attributeScores(attributeOf(terms, 'concept'))).toEqual({ share: null, alpha: null })
  })

  test('names what only one has, and where pairs differ', () => {
    expect(terms.onlyFirst.map(({ start }) => start)).toEqual([40, 60])
    expect(terms.onlySecond.map(({ start }) => start)).toEqual([80])
    expect(terms.differences).toEqual([
      {
        attribute: 'facet',
        first: first.terms[1],
        second: second.terms[1],
        firstValue: 'people',
        secondValue: 'convicted',
      },
    ])
  })

  test('counts "not stated" on both sides as agreement and on one side as a difference', () => {
    const a = coding({ windows: [at(0, 4, { kind: 'since', from: '2017-01-20', until: null })] })
    const b = coding({ windows: [at(0, 4, { kind: 'since', from: null, until: null })] })
    const windows = kindOf(compareCodings(a, b), 'windows')
    expect(attributeOf(windows, 'until')).toMatchObject({ compared: 1, agreeing: 1 })
    expect(attributeOf(windows, 'from')).toMatchObject({ compared: 1, agreeing: 0 })
  })

  test('holds a value right only where both ends are, and lists the end that differs once', () => {
    const a = coding({ quantities: [at(0, 4, { low: 500, high: null })] })
    const b = coding({ quantities: [at(0, 4, { low: 500, high: 500 })] })
    const quantities = kindOf(compareCodings(a, b), 'quantities')
    expect(attributeOf(quantities, 'low')).toMatchObject({ agreeing: 1 })
    expect(attributeOf(quantities, 'value')).toMatchObject({ compared: 1, agreeing: 0 })
    expect(quantities.differences.map(({ attribute }) => attribute)).toEqual(['high'])
  })

  test('has no score for a kind that neither has', () => {
    const { strict } = spanScores(kindOf(compareCodings(first, second), 'citations').spans)
    expect(strict).toEqual({ precision: null, recall: null, f1: null })
  })
})

describe('adding articles up', () => {
  test('adds the counts, and works scores out from the sums', () => {
    const same = compareCodings(second, second)
    const terms = kindOf(pooled([compareCodings(first, second), same]), 'terms')
    expect(terms.spans).toEqual({ inFirst: 7, inSecond: 6, identical: 4, matched: 5 })
    expect(spanScores(terms.spans).strict.f1).toBe(8 / 13)
    const facet = attributeOf(terms, 'facet')
    expect(facet).toMatchObject({ compared: 5, agreeing: 4 })
    // people 5, convicted 3, offence 2 of ten values, two of them in a pair that differs
    expect(attributeScores(facet).alpha).toBeCloseTo(1 - (9 * 2) / (100 - 38))
  })

  test('of one article is that article, and of none is zeros', () => {
    const one = compareCodings(first, second)
    expect(pooled([one])).toEqual(one.map(({ kind, spans, attributes }) => ({ kind, spans, attributes })))
    expect(kindOf(pooled([]), 'terms').spans).toEqual({ inFirst: 0, inSecond: 0, identical: 0, matched: 0 })
  })
})
