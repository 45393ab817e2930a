import { describe, expect, it } from 'vitest'
import { only, read } from './read'

describe('people under enforcement', () => {
  it.each([
    ['The bus carried 40 undocumented immigrants north.', ['undocumented immigrants']],
    ['Most illegal aliens stay away from court.', ['illegal aliens']],
    ['Certain noncitizens are exempt.', ['certain noncitizens']],
    ['Hundreds of Honduran nationals signed.', ['Honduran nationals']],
    ['Three foreign nationals were there.', ['foreign nationals']],
    ['They count potentially deportable aliens.', ['potentially deportable aliens']],
    ['The agency deported 300 individuals.', ['individuals']],
    [
      'It concerns dangerous, destructive individuals and aliens.',
      ['dangerous, destructive individuals', 'aliens'],
    ],
    ['An unauthorized population of migrants grew.', ['unauthorized population', 'migrants']],
    ['Some asylum seekers waited.', ['asylum seekers']],
  ])('%s', (text, expected) => {
    expect(only('people', text).map((term) => term.toLowerCase())).toEqual(
      expected.map((term) => term.toLowerCase()),
    )
  })

  it.each([
    ['People illegally in the US crowd the docket of aliens.', 'People illegally in the US'],
    ['Immigrants in the country illegally were counted.', 'Immigrants in the country illegally'],
    [
      'Migrants who entered the country illegally were counted.',
      'Migrants who entered the country illegally',
    ],
    ['Immigrants without legal status were counted.', 'Immigrants without legal status'],
    ['Migrants who lack legal documents were counted.', 'Migrants who lack legal documents'],
    ['People in ICE custody and other aliens were counted.', 'People in ICE custody'],
    ['Of those removed, few were aliens.', 'those removed'],
    ['It covers those who pose a danger to society, aliens included.', 'those who pose a danger to society'],
  ])('keeps what states the status: %s', (text, expected) => {
    expect(only('people', text)).toContain(expected)
  })

  it('leaves a people noun with no record among plain people', () => {
    expect(read('It holds immigrants with no criminal record.')).toContain(
      'people: immigrants with no criminal record',
    )
    expect(read('Noncitizens who have not been convicted of crimes left.')).toContain(
      'people: Noncitizens who have not been convicted of crimes',
    )
  })

  it.each([
    'Immigrant communities fear ICE, the alien said.',
    'The migrant crisis worries aliens.',
    'Innocent people told the alien.',
    'American citizens met the alien.',
  ])('takes no people term from the first words of: %s', (text) => {
    const first = text.split(' ').slice(0, 2).join(' ')
    expect(only('people', text)).not.toContain(first)
  })

  it('takes children for people under enforcement only where the article is about those who came alone', () => {
    expect(only('people', 'Unaccompanied minors arrived. The children waited.')).toEqual([
      'Unaccompanied minors',
      'children',
    ])
    expect(only('people', 'The aliens arrived. The children waited.')).toEqual(['aliens'])
  })
})

describe('people called criminal', () => {
  it.each([
    ['Five criminal illegal aliens fled.', 'criminal illegal aliens'],
    ['It lists illegal alien sex criminals.', 'illegal alien sex criminals'],
    ['Two drunk drivers were aliens.', 'drunk drivers'],
    ['Known or suspected terrorists crossed.', 'Known or suspected terrorists'],
    ['The most dangerous criminals went first.', 'most dangerous criminals'],
    ['Migrants with criminal pasts stayed.', 'Migrants with criminal pasts'],
    [
      'Noncitizens who have committed serious crimes stayed.',
      'Noncitizens who have committed serious crimes',
    ],
    ['Ten level 1 offenders were let in.', 'level 1 offenders'],
    ['He named the worst of the worst among aliens.', 'worst of the worst'],
  ])('%s', (text, expected) => {
    expect(only('called-criminal', text)).toContain(expected)
  })

  it('does not call those criminal of whom it is denied', () => {
    expect(only('called-criminal', 'The migrants are not criminals.')).toEqual([])
  })

  it('does not take drivers and members for criminals without the word that makes them so', () => {
    expect(only('called-criminal', 'Truck drivers and family members met the alien.')).toEqual([])
  })
})
