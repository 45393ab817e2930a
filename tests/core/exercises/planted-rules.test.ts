import { expect, test } from 'vitest'
import { plantedRuleIds, plantedTitle } from '@/lib/core/exercises/planted-rules'
import { rules } from '@/lib/core/findings/registry'

test('every rule can be planted, and besides them only that something is left out', () => {
  const ids = rules.map(({ id }) => id)
  expect([...plantedRuleIds].sort()).toEqual([...ids, 'left-out'].sort())
})

test('a planted difference has the title of its rule', () => {
  expect(plantedTitle('wrong-rung')).toBe(rules.find(({ id }) => id === 'wrong-rung')?.title)
  expect(plantedTitle('left-out')).toBe('Something left out')
})
