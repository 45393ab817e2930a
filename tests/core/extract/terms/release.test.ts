import { describe, expect, it } from 'vitest'
import { only } from './read'

describe('acts of release', () => {
  it.each([
    ['The aliens were released back into the community by the jail.', 'released back into the community'],
    ['The aliens have been released onto the streets of Ohio.', 'released onto the streets'],
    ['ICE was forced to release the aliens.', 'forced to release'],
    ['The county is not allowed to release aliens.', 'not allowed to release'],
    ['The county knowingly released aliens.', 'knowingly released'],
    ['The aliens were released instead of being deported.', 'released instead of being deported'],
    ['The aliens were released on bond.', 'released on bond'],
    ['A judge gave the alien bond and he was given bond.', 'given bond'],
    ['The aliens were let go.', 'let go'],
    ['The aliens were turned loose.', 'turned loose'],
    ['The criminals remain at large.', 'at large'],
    ['Criminal aliens are on the loose.', 'on the loose'],
    ['The mass release of aliens angered many.', 'mass release'],
    ['Aliens are making their way into every town and city.', 'making their way into every town and city'],
    ['They put them back on our streets, said the alien.', 'put them back on our streets'],
    ['The inmate stayed past his normal release date.', 'normal release date'],
    ["The agency didn't deport the alien.", "didn't deport"],
  ])('%s', (text, expected) => {
    expect(only('release', text)).toContain(expected)
  })

  it.each([
    ['They released hundreds of sex offenders into our neighborhoods.', 'released … into our neighborhoods'],
    ['The aliens were released by the agency to cities nearby.', 'released … to cities'],
    ['The sheriff released a convicted alien from jail on Monday.', 'released … from jail'],
    ['They let rapists and murderers loose.', 'let … loose'],
  ])('splits the phrase around people and agents: %s', (text, expected) => {
    expect(only('release', text)).toEqual([expected])
  })

  it('keeps a pronoun inside', () => {
    expect(only('release', 'Releasing them back into the community is wrong, said the alien.')).toEqual([
      'Releasing them back into the community',
    ])
  })

  it.each([
    'ICE released a report on aliens.',
    'The documents on aliens, released Monday, were long.',
    'Data released by ICE count aliens.',
    'A press release named the aliens.',
    'The release of the data on aliens was late.',
    'The figures on aliens will be released on Friday.',
  ])('takes no publishing for release: %s', (text) => {
    expect(only('release', text)).toEqual([])
  })
})
