import { describe, expect, it } from 'vitest'
import { only } from './read'

describe('laws, bills and cases by name', () => {
  it.each([
    [
      'Bond for aliens rests on Section 236(a) of the immigration statute.',
      'Section 236(a) of the immigration statute',
    ],
    ['Under Section 1325 aliens may be charged.', 'Section 1325'],
    ['Aliens won under Zadvydas v. Davis.', 'Zadvydas v. Davis'],
    ['He sponsored H.R. 4471 on aliens.', 'H.R. 4471'],
    ['House Bill 2217 would fine jails that free aliens.', 'House Bill 2217'],
    ['Under Senate Bill 54 jails hold fewer aliens.', 'Senate Bill 54'],
    ['The TRUST Act limits how jails treat aliens.', 'TRUST Act'],
    ['They back the Dignity Not Detention Act for aliens.', 'Dignity Not Detention Act'],
    ['Aliens were expelled under Title 42.', 'Title 42'],
    ['The county ended its contract with ICE on aliens.', 'contract with ICE'],
    ['A consent decree protects aliens.', 'consent decree'],
  ])('%s', (text, expected) => {
    expect(only('policy', text)).toContain(expected)
  })

  it.each([
    'The home section of the paper wrote of aliens.',
    'The first section reads well, said the alien.',
    'Ohio State v. the weather was the headline on aliens.',
  ])('takes no law from: %s', (text) => {
    expect(only('policy', text)).toEqual([])
  })
})
