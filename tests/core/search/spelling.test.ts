import { describe, expect, it, test } from 'vitest'
import { nearestWords, oneSlipAway } from '@/lib/core/search/spelling'

describe('spellings one slip away', () => {
  test.each([
    ['detaners', 'detainers'],
    ['detaainers', 'detainers'],
    ['detianers', 'detainers'],
    ['detaimers', 'detainers'],
  ])('%s: %s is among them', (typed, meant) => expect(oneSlipAway(typed)).toContain(meant))

  it('are no more than there are, and never the word itself', () => {
    const all = oneSlipAway('loose')
    expect(all).not.toContain('loose')
    expect(all.length).toBeLessThanOrEqual(54 * 5 + 25)
  })

  test.each(['ice', 'x'.repeat(25), 'niños', '67879'])('of %j are not guessed', (word) => {
    expect(oneSlipAway(word)).toEqual([])
  })
})

describe('the nearest words', () => {
  const known = ['detainers', 'detained', 'detainers', 'retainers', 'loose', 'lose', 'goose', 'house']

  it('come by slips, then by how often they were met', () => {
    expect(nearestWords('detaners', known, 3)).toEqual(['detainers', 'retainers'])
    expect(nearestWords('lhose', known, 2)).toEqual(['loose', 'lose'])
  })

  it('leave out the word itself and what begins with it', () => {
    expect(nearestWords('detain', ['detain', 'detained', 'detains'], 3)).toEqual([])
  })

  it('of a short word are none', () => expect(nearestWords('ice', ['ace', 'ices'], 3)).toEqual([]))
})
