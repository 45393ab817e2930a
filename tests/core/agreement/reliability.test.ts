import { describe, expect, test } from 'vitest'
import { bootstrapInterval, randomFrom } from '@/lib/core/agreement/bootstrap'
import { gwetAc1 } from '@/lib/core/agreement/gwet-ac1'
import { nominalAlpha } from '@/lib/core/agreement/nominal-alpha'
import { percentAgreement } from '@/lib/core/agreement/percent-agreement'
import { reliabilityOf, relianceOf } from '@/lib/core/agreement/reliability'
import { tableAlpha } from '@/lib/core/agreement/table-alpha'
import { unitCounts } from '@/lib/core/agreement/unit-counts'
import { ac1ByDefinition, alphaByDefinition, percentByDefinition } from './by-definition'

/** Coders one under the other, a letter or digit for each unit, "." where one said nothing. */
function table(...coders: string[]): (string | null)[][] {
  const rows = coders.map((coder) => [...coder].map((value) => (value === '.' ? null : value)))
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null))
}

// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: four coders, twelve units, values missing.
// K. Gwet prints the same data in his Handbook of Inter-Rater Reliability, 4th ed. (2014), and in the R package irrCAC.
const FOUR_CODERS = table('123321412...', '1233224125.3', '.3332342251.', '12332441251.')

describe('published worked examples', () => {
  test('alpha is .743 for four coders with missing values (Krippendorff 2011, C)', () => {
    expect(tableAlpha(unitCounts(FOUR_CODERS))).toBeCloseTo(0.743, 3)
  })

  test('percent agreement is .81818 and AC1 is .77544 for the same data (Gwet 2014, irrCAC)', () => {
    const units = unitCounts(FOUR_CODERS)
    expect(percentAgreement(units)).toBeCloseTo(0.81818, 5)
    expect(gwetAc1(units)).toBeCloseTo(0.77544, 5)
  })

  test('alpha is .095 and .692 for two coders (Krippendorff 2011, A and B)', () => {
    expect(tableAlpha(unitCounts(table('0100000010', '1110010000')))).toBeCloseTo(0.095, 3)
    expect(tableAlpha(unitCounts(table('aabbdcccedda', 'babbbccceddd')))).toBeCloseTo(0.692, 3)
  })

  // K. Gwet, Handbook (2014), table of 100 pregnancies by two abstractors: kappa .7964, AC1 .8493 (irrCAC vignette).
  test('AC1 is .8493 for the two abstractors (Gwet 2014)', () => {
    const cells: [string, string, number][] = [
      ['e', 'e', 13],
      ['a', 'a', 20],
      ['a', 'n', 7],
      ['n', 'a', 4],
      ['n', 'n', 56],
    ]
    const rows = cells.flatMap(([a, b, times]) => Array.from({ length: times }, () => [a, b]))
    expect(gwetAc1(unitCounts(rows))).toBeCloseTo(0.8493, 4)
  })

  // D. Feinstein, A. Cicchetti, J Clin Epidemiol 43(6), 1990: two tables that agree equally often (.85), kappa .70 and .32.
  test('a skewed table has a low alpha and a high AC1 where the even one has both high', () => {
    const of = (yes: number, one: number, other: number, no: number) =>
      unitCounts([
        ...Array.from({ length: yes }, () => ['y', 'y']),
        ...Array.from({ length: one }, () => ['y', 'n']),
        ...Array.from({ length: other }, () => ['n', 'y']),
        ...Array.from({ length: no }, () => ['n', 'n']),
      ])
    const [even, skewed] = [of(40, 9, 6, 45), of(80, 10, 5, 5)]
    expect(percentAgreement(even)).toBeCloseTo(0.85)
    expect(percentAgreement(skewed)).toBeCloseTo(0.85)
    expect(tableAlpha(even)).toBeCloseTo(0.7, 2)
    expect(tableAlpha(skewed)).toBeLessThan(0.33)
    expect(gwetAc1(skewed)).toBeCloseTo(0.81, 2)
    expect(reliabilityOf(skewed, 2)).toMatchObject({ reliance: 'contested', isSkewed: true })
    expect(reliabilityOf(even, 2)).toMatchObject({ reliance: 'tentative', isSkewed: false })
  })
})

/** A random table: two to nine coders, some of whom code little, one to six values, of which one may be frequent. */
function randomTable(random: () => number): (string | null)[][] {
  const coders = 2 + Math.floor(random() * 8)
  const values = 1 + Math.floor(random() * 6)
  const skew = random() * 0.9
  const missing = Array.from({ length: coders }, () => random() * 0.8)
  return Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
    missing.map((share) => {
      if (random() < share) return null
      return random() < skew ? 'v0' : `v${Math.floor(random() * values)}`
    }),
  )
}

describe('against the definitions, on 1,000 random tables with missing values and unequal coders', () => {
  const random = randomFrom(8)
  const tables = Array.from({ length: 1_000 }, () => randomTable(random))

  test('alpha, percent and AC1 are the same to six digits', () => {
    let alphas = 0
    for (const rows of tables) {
      const units = unitCounts(rows)
      const categories = [...new Set(rows.flat().filter((value) => value !== null))]
      same(tableAlpha(units), alphaByDefinition(rows))
      same(percentAgreement(units), percentByDefinition(rows))
      same(gwetAc1(units), ac1ByDefinition(rows, categories))
      same(gwetAc1(units, 9), ac1ByDefinition(rows, nine(categories)))
      if (tableAlpha(units) !== null) alphas += 1
    }
    expect(alphas).toBeGreaterThan(700)
  })

  test('two coders without missing values have the alpha that is in use elsewhere', () => {
    for (const rows of tables) {
      const full = rows.flatMap(([a, b]) => (a != null && b != null ? [[a, b]] : []))
      const pairs = full.map(([first = '', second = '']) => ({ first, second, count: 1 }))
      same(tableAlpha(unitCounts(full)), nominalAlpha(pairs))
    }
  })
})

function same(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected)
  else expect(Math.abs(found - expected)).toBeLessThan(1e-6)
}

const nine = (categories: readonly string[]) => [
  ...categories,
  ...Array.from({ length: 9 - categories.length }, (_, index) => `unused ${index}`),
]

describe('what is not there', () => {
  test('one coder alone, or one value alone, has no alpha', () => {
    expect(tableAlpha(unitCounts(table('abc')))).toBeNull()
    expect(tableAlpha(unitCounts(table('aaa', 'aaa')))).toBeNull()
    expect(percentAgreement(unitCounts(table('aaa', '...')))).toBeNull()
    expect(percentAgreement(unitCounts(table('aaa', 'aaa')))).toBe(1)
    expect(gwetAc1(unitCounts(table('aaa', 'aaa')), 5)).toBe(1)
    expect(gwetAc1(unitCounts(table('aaa', 'aaa')))).toBeNull()
  })
})

describe('the interval', () => {
  const units = unitCounts(FOUR_CODERS)

  test('is the same each time, and holds the value', () => {
    const interval = bootstrapInterval(units, tableAlpha)
    expect(interval).toEqual(bootstrapInterval(units, tableAlpha))
    expect(interval?.low).toBeLessThan(0.743)
    expect(interval?.high).toBeGreaterThan(0.743)
  })

  test('of a mean is near the textbook one: 100 units, half of them agreed on, .5 ± .098', () => {
    const half = unitCounts(table('ab'.repeat(50), 'a'.repeat(100)))
    const interval = bootstrapInterval(half, percentAgreement)
    expect(interval?.low).toBeCloseTo(0.402, 1)
    expect(interval?.high).toBeCloseTo(0.598, 1)
  })

  test('is not given for fewer than five units', () => {
    expect(bootstrapInterval(units.slice(0, 4), tableAlpha)).toBeNull()
  })
})

test('the lines are .800 and .667, and no alpha is no judgement', () => {
  expect([0.8, 0.799, 0.667, 0.666, -0.1, null].map(relianceOf)).toEqual([
    'rely',
    'tentative',
    'tentative',
    'contested',
    'contested',
    'unknown',
  ])
})
