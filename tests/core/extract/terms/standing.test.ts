import { describe, expect, it } from 'vitest'
import { only, read } from './read'

describe('convictions', () => {
  it.each([
    ['Aliens convicted of arson stayed.', 'Aliens convicted of arson'],
    [
      'Aliens who had already been convicted of murder, rape and theft stayed.',
      'Aliens who had already been convicted of murder, rape and theft',
    ],
    [
      'Undocumented migrants with prior convictions for assault stayed.',
      'Undocumented migrants with prior convictions for assault',
    ],
    ['A convicted illegal alien child molester was seen.', 'convicted illegal alien child molester'],
    ['The aliens had been convicted of 12 violent crimes.', 'convicted of 12 violent crimes'],
    ['The crimes the aliens were convicted of include arson.', 'convicted of'],
    ['The aliens had murder convictions.', 'murder convictions'],
    ['Some aliens were convicted for drunk driving.', 'convicted for drunk driving'],
    ['The alien was convicted of sexual abuse of a minor.', 'convicted of sexual abuse of a minor'],
    ['He was an alien found guilty of fraud.', 'alien found guilty of fraud'],
  ])('%s', (text, expected) => {
    expect(only('convicted', text)).toContain(expected)
  })

  it('keeps subject and finite predicate of two facets apart', () => {
    expect(read('The individuals were convicted of arson.')).toEqual([
      'people: individuals',
      'convicted: convicted of arson',
    ])
  })

  it('takes conviction for a belief where nothing is found against anybody', () => {
    expect(only('convicted', 'She has the courage of conviction to help aliens.')).toEqual([])
  })
})

describe('charges', () => {
  it.each([
    ['Aliens facing charges for robbery stayed.', 'Aliens facing charges for robbery'],
    ['The alien was charged with two counts of theft.', 'charged with two counts'],
    [
      'Noncitizens with criminal convictions or pending charges stayed.',
      'Noncitizens with criminal convictions or pending charges',
    ],
    ['The aliens had pending assault charges.', 'pending assault charges'],
    ['The inmate was arrested for burglary.', 'arrested for burglary'],
    ['The inmate was arrested by police.', 'arrested'],
    ['The inmates are awaiting trial.', 'awaiting trial'],
  ])('%s', (text, expected) => {
    expect(only('charged', text)).toContain(expected)
  })

  it('splits the phrase where an adverbial stands between verb and offence', () => {
    expect(only('charged', 'Ten aliens are charged each year with drug crimes.')).toEqual([
      'charged … with drug crimes',
    ])
  })

  it.each([
    'The mayor is in charge of the jail for aliens.',
    'The senator charged that aliens were let in.',
    'He accused ICE of lying about aliens.',
    'It was an emotionally charged debate on aliens.',
    'ICE filed immigration charges against the alien.',
  ])('takes no charge of a crime from: %s', (text) => {
    expect(only('charged', text)).toEqual([])
  })

  it('reads an arrest by immigration agents as an act of the agency', () => {
    expect(read('ICE arrested the alien.')).toContain('agency-action: arrested')
  })
})

describe('offences', () => {
  it('gives each member of a list its own term', () => {
    expect(
      only('offence', 'The crimes of the aliens include arson, aggravated assault, and indecent exposure.'),
    ).toEqual(['arson', 'aggravated assault', 'indecent exposure'])
  })

  it('keeps what the offence was done to or under', () => {
    expect(
      only('offence', 'Crimes of aliens include driving under the influence and sexual abuse of a child.'),
    ).toEqual(['driving under the influence', 'sexual abuse of a child'])
  })

  it('takes no bare crime and no offence that a verdict governs', () => {
    expect(only('offence', 'The aliens committed crimes. One was charged with arson.')).toEqual([])
  })
})
