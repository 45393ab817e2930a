import { expect, it } from 'vitest'
import { releaseFacts } from '@/app/releases/[release]/_page/release-facts'
import { OUTLET_NOT_STATED } from '@/lib/core/compare/outlet-not-stated'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import type { Column } from '@/lib/core/compare/types'
import { column, JULY_1 } from './fixtures/invented'

const coded = (columns: Column[]) => {
  const release = { window: JULY_1, versions: [], scopeNotes: [], link: null, releasedBasis: null }
  const facts = releaseFacts({ release, columns } as unknown as ReleaseComparison)
  return facts.find(({ name }) => name === 'Coded')?.value
}

it('counts the outlets that are stated, and tells the articles apart that state none', () => {
  const two = [column('Alder Courier'), column('Birch Post')]
  expect(coded(two)).toMatch(/^2\u00a0articles by 2\u00a0outlets, /)
  const unnamed = column(OUTLET_NOT_STATED)
  expect(coded([...two, unnamed])).toMatch(
    /^3\u00a0articles by 2\u00a0outlets and 1 by none that is stated, /,
  )
  expect(coded([unnamed])).toMatch(/^1\u00a0article by no outlet that is stated, /)
})
