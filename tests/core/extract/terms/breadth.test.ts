import { describe, expect, it } from 'vitest'
import { only, read } from './read'

// One sentence a class of wording, as wire copy, tabloids, agencies, advocates, courts and columns have them.
describe('people', () => {
  it.each([
    ['Nationals of Honduras were deported.', 'Nationals'],
    ['A citizen of Jamaica was arrested by ICE.', 'citizen'],
    ['ICE deported 200 Venezuelans.', 'Venezuelans'],
    ['Those who overstayed their visas were not detained.', 'Those who overstayed their visas'],
    [
      'Aliens who entered the country without inspection left.',
      'Aliens who entered the country without inspection',
    ],
    ['Lawyers fought for DACA recipients and aliens.', 'DACA recipients'],
    ['Asylum-seeking families and aliens waited.', 'Asylum-seeking families'],
    ['The judge told ICE to free two men held in Ohio. Aliens cheered.', 'men held'],
    ['ICE deported a mother and left the aliens.', 'mother'],
    ['“My client was released,” the lawyer of the alien said.', 'client'],
    ['Workers with clean records were among the aliens.', 'Workers with clean records'],
    [
      'They had neither a conviction nor a pending charge, the aliens said.',
      'neither a conviction nor a pending charge',
    ],
    ['The alien sneaked across the border.', 'sneaked across the border'],
    ['Nobody knew who of the aliens was dangerous; all of them are dangerous.', 'dangerous'],
    ['The list of aliens names people who were never detained.', 'people who were never detained'],
    ['ICE counted 10,232 people on the list of aliens.', 'people'],
  ])('%s', (text, expected) => {
    expect(only('people', text)).toContain(expected)
  })

  it.each([
    'American families watched the aliens.',
    'The attacker of aliens shot the man.',
    'It costs $250 per person, the aliens read.',
    'The woman said so of the aliens.',
  ])('takes no bystander: %s', (text) => {
    expect(only('people', text).filter((term) => !/alien/.test(term))).toEqual([])
  })
})

describe('records', () => {
  it.each([
    ['called-criminal', 'A migrant with ties to Tren de Aragua left.', 'migrant with ties to Tren de Aragua'],
    [
      'called-criminal',
      'It is a fugitive alien wanted in Peru for homicide and arson.',
      'fugitive alien wanted in Peru for homicide and arson',
    ],
    [
      'called-criminal',
      'The alien was sentenced to eight years in prison.',
      'sentenced to eight years in prison',
    ],
    ['called-criminal', 'Both aliens paid their debt to society.', 'paid their debt to society'],
    ['convicted', 'The alien pleaded guilty to battery.', 'pleaded guilty to battery'],
    ['convicted', 'A detainer on an alien is no finding of guilt.', 'finding of guilt'],
    ['charged', 'The alien was held on traffic charges such as speeding.', 'traffic charges'],
    ['charged', 'A detainer on an alien is not a charge.', 'charge'],
    ['charged', 'An alien accused of killing a teenager left.', 'alien accused of killing a teenager'],
    [
      'charged',
      'ICE came after his arrest for drunken driving, the alien said.',
      'arrest for drunken driving',
    ],
  ])('%s: %s', (facet, text, expected) => {
    expect(only(facet, text)).toContain(expected)
  })

  it('splits a conviction from its offence where a date stands between', () => {
    expect(only('convicted', 'The alien was convicted in 2019 of assault.')).toEqual([
      'convicted … of assault',
    ])
  })

  it.each([
    'The battery of the truck with aliens was fully charged.',
    'Subscribers are charged monthly, the aliens read.',
    'He is in charge of the aliens.',
    'Aliens wait with pending immigration cases.',
    'It came at a charge of $25, the aliens said.',
  ])('takes no charge from: %s', (text) => {
    expect(only('charged', text)).toEqual([])
  })
})

describe('letting go and holding', () => {
  it.each([
    ['release', 'They let 300 aliens walk free.', 'let … walk free'],
    ['release', 'The deputies are letting out aliens.', 'letting out'],
    ['release', 'Nobody knows how many aliens walked out.', 'walked out'],
    ['release', 'The aliens must wear ankle monitors.', 'wear ankle monitors'],
    ['release', 'Jails hold aliens 48 hours past release.', 'release'],
    [
      'release',
      'The aliens were transferred to other jails or prisons.',
      'transferred to other jails or prisons',
    ],
    [
      'release',
      'Supervision with an ankle monitor costs less, aliens say.',
      'Supervision with an ankle monitor',
    ],
    ['release', 'He was paroled into the country, the alien said.', 'paroled into the country'],
    ['custody-status', 'The county spends $94 a day to house each inmate.', 'house'],
    ['custody-status', 'A detainer asks for a hold.', 'hold'],
    ['custody-status', 'A bed costs $165 a night for an alien in custody.', 'bed'],
    ['custody-status', 'She tore her from her baby and held her for 40 days, the alien said.', 'held'],
    ['custody-status', 'Deputies will not hold the alien.', 'not hold'],
  ])('%s: %s', (facet, text, expected) => {
    expect(only(facet, text)).toContain(expected)
  })

  it('keeps what stands against a release, past a date with a comma', () => {
    expect(
      only('release', 'They released 80 aliens since January 20, 2021, instead of deporting them.'),
    ).toEqual(['released … instead of deporting'])
  })

  it.each([
    'FOR IMMEDIATE RELEASE: Aliens',
    'The firm issued a release on aliens.',
    'He walked out of the meeting on aliens.',
    'The film on aliens was released in May.',
    'Traffic near the aliens was detained for an hour.',
    'The hospital bed was for the alien.',
  ])('takes neither from: %s', (text) => {
    expect([...only('release', text), ...only('custody-status', text)]).toEqual([])
  })
})

describe('acts and refusals', () => {
  it.each([
    ['agency-action', 'The alien could have been picked up inside the jail.', 'picked up'],
    ['agency-action', 'ICE sent the aliens back to Honduras.', 'sent … back to Honduras'],
    ['agency-action', 'The alien was booted from the country.', 'booted from the country'],
    [
      'agency-action',
      'ICE has no consistent method” for tracking aliens.',
      'no consistent method” for tracking',
    ],
    ['agency-action', 'Detainers came; ICE withdrew 87.', 'withdrew'],
    ['agency-action', 'ICE went after aliens and sent them packing.', 'sent them packing'],
    ['agency-action', 'A detainer is a request from ICE to hold an inmate.', 'request from ICE'],
    ['refusal-local', 'Jails that decline to detain aliens ignored detainers.', 'decline to detain'],
    ['refusal-local', 'The jail answered 40 detainers.', 'answered 40 detainers'],
    ['agency-action', 'Detainers came. Most of the requests lacked a name.', 'requests'],
    ['refusal-local', 'The jail said no to 528 detainers.', 'said no to'],
    ['refusal-local', 'Detainers were thrown out by the county.', 'thrown out'],
    [
      'refusal-local',
      'The jail turned down about a third of federal detainers.',
      'turned down about a third of federal detainers',
    ],
    [
      'refusal-local',
      'It honored all but three of the 66 detainers.',
      'honored all but three of the 66 detainers',
    ],
    [
      'refusal-local',
      'A sheriff who will not work with federal officers freed aliens.',
      'will not work with federal officers',
    ],
    ['refusal-local', 'When there is a charge, we call ICE.', 'call ICE'],
    ['refusal-local', 'The jail handed 63 inmates to ICE last year.', 'handed … to ICE'],
    [
      'refusal-home-country',
      'Aliens stay since their country will not take them back.',
      'country will not take them back',
    ],
    ['refusal-home-country', 'Cuba had accepted 136 deportees.', 'accepted'],
    [
      'refusal-home-country',
      'Their home governments would not issue travel papers to the aliens.',
      'home governments would not issue travel papers',
    ],
  ])('%s: %s', (facet, text, expected) => {
    expect(only(facet, text)).toContain(expected)
  })

  it.each([
    ['agency-action', 'The nurse removed the bandage of the alien.'],
    ['agency-action', 'The firm bid for a seat; the alien watched an order by an immigration judge.'],
    ['refusal-local', 'Hundreds of aliens were denied medical care over detainers.'],
    ['refusal-local', 'ICE turned him over to Honduran authorities, an alien said.'],
    ['refusal-local', 'He did not respond to a request for comment on detainers.'],
    ['refusal-local', 'His asylum claim was denied, unlike detainers.'],
    ['refusal-local', 'The children played ball near the aliens.'],
  ])('%s, nothing: %s', (facet, text) => {
    expect(only(facet, text)).toEqual([])
  })
})

describe('papers, bodies and judgements', () => {
  it.each([
    ['data', 'The list, compiled by ICE, names aliens.', ['list']],
    ['data', 'Its own count of aliens may be higher.', ['count']],
    ['data', 'A March 29 filing names aliens.', ['filing']],
    ['data', "Her team's paper states that aliens left.", ['paper']],
    ['data', 'The same figures count aliens.', ['figures']],
    ['data', 'According to jail records obtained by the station, aliens left.', ['jail records obtained']],
    ['data', 'The number of aliens rose, and so did the number with convictions.', []],
    ['data', 'He faces two counts of murder, the alien said.', []],
    ['jurisdiction', 'The sheriff freed aliens.', []],
    ['jurisdiction', 'Sheriffs in three states freed aliens.', ['Sheriffs']],
    ['jurisdiction', 'Blue states free aliens.', ['Blue states']],
    ['actor', 'The federal government freed aliens.', ['federal government']],
    ['actor', 'Tennessee families fear aliens.', ['Tennessee families']],
    ['evaluation', 'The numbers on aliens do not bear that out.', ['not bear that out']],
    ['evaluation', 'Nobody knows for sure how many aliens left.', ['Nobody knows for sure']],
    ['evaluation', 'Broken toilets greeted the aliens.', []],
    ['consequence', 'The aliens are afraid.', ['afraid']],
    ['consequence', 'The aliens were denied medical care.', ['denied medical care']],
  ])('%s: %s', (facet, text, expected) => {
    expect(only(facet, text)).toEqual(expected)
  })

  it('reads people and what is done to them as two terms', () => {
    expect(read('Criminal alien releases rose at ICE.').slice(0, 2)).toEqual([
      'called-criminal: Criminal alien',
      'release: releases',
    ])
  })
})
