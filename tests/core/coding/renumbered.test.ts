import { expect, test } from 'vitest'
import type { MentionOf } from '@/lib/core/coding/portable-mention'
import { renumbered } from '@/lib/core/coding/renumbered'

test('numbers mentions anew, and a repeat goes on naming the citation that it repeats', () => {
  const citation = (ordinal: number, duplicateOf: number | null) =>
    ({ kind: 'citation', ordinal, duplicateOf }) as MentionOf<'citation'>
  expect(renumbered([citation(2, null), citation(5, 2), citation(9, 4)])).toEqual([
    citation(1, null),
    citation(2, 1),
    citation(3, null),
  ])
})
