import { describe, expect, it } from 'vitest'
import { only } from './read'

describe('acts of the agencies', () => {
  it.each([
    ['ICE issued 3,000 detainers for aliens.', 'issued 3,000 detainers'],
    ['The county where detainers were issued is small.', 'detainers were issued'],
    ['Offices ceased issuing detainers.', 'ceased issuing detainers'],
    ['A detainer is a request from ICE to the jail.', 'request from ICE'],
    ['DHS removed or returned 900 aliens.', 'removed or returned'],
    ['They arrest, detain and deport aliens.', 'arrest, detain and deport'],
    ['The alien was taken into custody.', 'taken into custody'],
    ['Deportation flights took aliens away.', 'Deportation flights'],
    ['The alien is in removal proceedings.', 'removal proceedings'],
    ['ICE arrests of aliens fell.', 'ICE arrests'],
    ['The aliens cannot be removed.', 'cannot be removed'],
    ['ICE lost track of the aliens.', 'lost track of'],
    ['Aliens with final orders of removal stayed.', 'final orders of removal'],
  ])('%s', (text, expected) => {
    const found = only('agency-action', text)
    if (expected === 'final orders of removal')
      expect(only('people', text)).toContain('Aliens with final orders of removal')
    else expect(found).toContain(expected)
  })

  it('leaves the names of agencies alone', () => {
    expect(only('agency-action', 'Immigration and Customs Enforcement counts aliens.')).toEqual([])
    expect(only('agency-action', 'Law enforcement officers met the alien.')).toEqual([])
  })

  it('removes people, not things', () => {
    expect(only('agency-action', 'The bill removes barriers for aliens.')).toEqual([])
  })
})

describe('custody status', () => {
  it.each([
    ['The aliens are not detained by ICE.', 'not detained'],
    ['ICE is holding 400 noncitizens.', 'holding'],
    ["They are on the agency's non-detained docket (NDD) of aliens.", 'non-detained docket (NDD)'],
    ['The alien is in the custody of the county.', 'custody'],
    ['The aliens are not in its custody.', 'not in its custody'],
    ['It pays for detention beds for aliens.', 'detention beds'],
    ['It has the capacity to hold 400 aliens.', 'capacity to hold'],
    ['The aliens are behind bars.', 'behind bars'],
    ['The alien was locked up.', 'locked up'],
  ])('%s', (text, expected) => {
    expect(only('custody-status', text)).toContain(expected)
  })

  it.each([
    'The hearing on aliens was held in Ohio.',
    'Officials held a briefing on aliens.',
    'ICE officials held a briefing on aliens.',
  ])('takes no event for custody: %s', (text) => {
    expect(only('custody-status', text)).toEqual([])
  })
})
