import { describe, expect, it } from 'vitest'
import { alignAsTied, type TiesByPeople } from '@/lib/core/align/align-as-tied'
import { indexRecord } from '@/lib/core/align/record-index'
import { DOCKET, printed } from './by-hand'

const convicted = printed('435,719', 435_719, { act: 'on-docket', population: 'convicted criminals' })
const align = (people: TiesByPeople, one = convicted) => alignAsTied(indexRecord(DOCKET), [one], people)[0]

describe('what a person tied', () => {
  it('stays tied to that figure, with the relation worked out', () => {
    expect(align(new Map([['q1', 'docket-total']]))).toMatchObject({
      decision: 'tied',
      ties: [{ figureId: 'docket-total', relation: 'differs' }],
    })
  })

  it('is not in the record where a person tied it to none, although the number stands there', () => {
    expect(align(new Map([['q1', null]]))).toMatchObject({ decision: 'not in record', ties: [] })
  })

  it('is aligned by rule where nobody has looked at it', () => {
    expect(align(new Map())).toMatchObject({
      decision: 'tied',
      ties: [{ figureId: 'docket-convicted', relation: 'exact' }],
    })
  })

  it('keeps a share with the count that it is a share of, as not comparable', () => {
    const share = printed('65 percent', 65, { measure: 'share' })
    expect(align(new Map([['q1', 'docket-convicted']]), share)).toMatchObject({
      decision: 'tied',
      ties: [{ figureId: 'docket-convicted', relation: 'not comparable', difference: null, shifts: [] }],
    })
  })

  it('is not in the record where the figure is another record’s', () => {
    expect(align(new Map([['q1', 'no-such-figure']]))).toMatchObject({ decision: 'not in record' })
  })
})
