import { describe, expect, test } from 'vitest'
import { randomFrom } from '@/lib/core/agreement/bootstrap'
import {
  type MarkedUnit,
  type Section,
  sectionSums,
  unitizingAlpha,
} from '@/lib/core/agreement/unitizing-alpha'
import { unitizingAlpha1995, unitizingDisagreement } from '@/lib/core/agreement/unitizing-alpha-1995'
import { unitizingByDefinition } from './by-definition'

const unit = (start: number, length: number, value: string): MarkedUnit => ({
  start,
  end: start + length,
  value,
})

// K. Krippendorff, Content Analysis, 2nd ed. (2004), p. 254: a continuum of 300 that begins at 150; shifted here to 0.
const OBSERVER_I = [unit(75, 70, 'c'), unit(220, 30, 'c'), unit(30, 60, 'k'), unit(150, 50, 'k')]
const OBSERVER_J = [
  unit(70, 80, 'c'),
  unit(205, 20, 'c'),
  unit(250, 20, 'c'),
  unit(30, 60, 'k'),
  unit(150, 50, 'k'),
]

describe('the unitizing alpha of 1995, as worked out by Krippendorff (2004)', () => {
  test('has the printed disagreements of each code', () => {
    const c = unitizingDisagreement([OBSERVER_I, OBSERVER_J], 300, 'c')
    expect(c.observed).toBeCloseTo(0.0144, 4)
    expect(c.expected).toBeCloseTo(0.0532, 4)
    expect(1 - c.observed / c.expected).toBeCloseTo(0.7286, 3)
    const k = unitizingDisagreement([OBSERVER_I, OBSERVER_J], 300, 'k')
    expect(k.observed).toBe(0)
    expect(k.expected).toBeCloseTo(0.049, 4)
  })

  test('is .8591 over both codes', () => {
    expect(unitizingAlpha1995([OBSERVER_I, OBSERVER_J], 300)).toBeCloseTo(0.8591, 3)
  })

  test('does not exist where nobody marked anything', () => {
    expect(unitizingAlpha1995([[], []], 300)).toBeNull()
  })
})

/** A random section: two to six coders, of whom some did not code it; units that do not overlap. */
function randomSection(random: () => number): Section {
  const length = 3 + Math.floor(random() * 30)
  const units = (): MarkedUnit[] => {
    const found: MarkedUnit[] = []
    for (let at = Math.floor(random() * 4); at < length; ) {
      const end = Math.min(length, at + 1 + Math.floor(random() * 7))
      if (random() < 0.6) found.push({ start: at, end, value: `code ${Math.floor(random() * 3)}` })
      at = end + Math.floor(random() * 4)
    }
    return found
  }
  const coders = 2 + Math.floor(random() * 5)
  return { length, coders: Array.from({ length: coders }, () => (random() < 0.2 ? null : units())) }
}

describe('u-alpha (Krippendorff, Mathet, Bouvry and Widlöcher 2016)', () => {
  test('is the same as from single characters, on 1,000 random texts with missing and unequal coders', () => {
    const random = randomFrom(2016)
    let compared = 0
    for (let round = 0; round < 1_000; round += 1) {
      const sections = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomSection(random))
      const found = unitizingAlpha(sections.map(sectionSums))
      const expected = unitizingByDefinition(sections)
      if (found === null || expected === null) expect(found).toBe(expected)
      else {
        compared += 1
        expect(Math.abs(found - expected)).toBeLessThan(1e-6)
      }
    }
    expect(compared).toBeGreaterThan(900)
  })

  test('is 1 where all mark and code alike, and below 1 where a code or an edge differs', () => {
    const alpha = (...coders: MarkedUnit[][]) => unitizingAlpha([sectionSums({ length: 100, coders })])
    const own = [unit(10, 20, 'own'), unit(50, 10, 'quoted')]
    expect(alpha(own, own, own)).toBe(1)
    expect(alpha(own, own, [unit(10, 20, 'own'), unit(50, 10, 'own')])).toBeLessThan(1)
    expect(alpha(own, own, [unit(10, 25, 'own'), unit(50, 10, 'quoted')])).toBeLessThan(1)
    expect(alpha([unit(10, 20, 'own')], [unit(60, 20, 'own')])).toBeLessThan(0)
  })

  test('does not exist for one coder, or where nobody marked anything', () => {
    expect(unitizingAlpha([sectionSums({ length: 9, coders: [[unit(0, 3, 'a')], null] })])).toBeNull()
    expect(unitizingAlpha([sectionSums({ length: 9, coders: [[], []] })])).toBeNull()
    expect(unitizingAlpha([])).toBeNull()
  })
})
