import { describe, expect, it } from 'vitest'
import { only } from './read'

describe('what people are held in, as a predicate', () => {
  it.each([
    ['The aliens are still in the county jail.', 'in the county jail'],
    ['Of the aliens, 688 are in other prisons or jails.', 'in other prisons or jails'],
    ['Her cousin, an alien, stayed in jail for a week.', 'in jail'],
    ["The alien remains in the agency's custody.", "in the agency's custody"],
    ['The alien remains in ICE custody pending removal.', 'in ICE custody'],
    ['Most aliens are not in its detention.', 'not in its detention'],
    ['In detention, the aliens wait.', 'In detention'],
  ])('keeps the preposition: %s', (text, expected) => {
    expect(only('custody-status', text)).toContain(expected)
  })

  it.each([
    ['The aliens are under an order of supervision.', 'under an order of supervision'],
    ['Another 1,025 aliens are under supervision.', 'under supervision'],
  ])('gives supervision to release: %s', (text, expected) => {
    expect(only('release', text)).toContain(expected)
  })

  it.each([
    ['The alien spent 400 days in detention.', 'custody-status', 'detention'],
    ['The alien is in the custody of the county.', 'custody-status', 'custody'],
    ['Deputies met the alien in the county jail.', 'jurisdiction', 'county jail'],
    ['Deputies of the jail met the aliens in the jail.', 'jurisdiction', 'jail'],
  ])('leaves it out elsewhere: %s', (text, facet, expected) => {
    expect(only(facet, text)).toContain(expected)
  })
})
