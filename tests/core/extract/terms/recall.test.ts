import { describe, expect, it } from 'vitest'
import { only } from './read'

// Classes of wording that no text in the gold need have: each line stands for many.
describe('people by kin, trade and programme', () => {
  it.each([
    ['Agents hauled off two roofers outside the store near the migrants.', 'roofers'],
    ['The feds are rounding up dishwashers among the immigrants.', 'dishwashers'],
    ['ICE deported a grandmother.', 'grandmother'],
    ['Their fathers had been loaded onto buses with other migrants.', 'fathers'],
    ['ICE tracks immigrants by phone. Most participants came from Peru.', 'participants'],
    ['ICE detained immigrants with valid green cards.', 'immigrants with valid green cards'],
    ['Parolees whose status was revoked fear arrest.', 'Parolees whose status was revoked'],
    ['Agents met minors traveling alone among the migrants.', 'minors traveling alone'],
    ['ICE counted the people locked away by it.', 'people locked away'],
    ['It says that it catches the dangerous; the aliens laughed.', 'dangerous'],
    ['“They are not invaders,” she said of the migrants.', 'not invaders'],
    ['2.1K migrants waited.', 'migrants'],
  ])('%s', (text, expected) => {
    expect(only('people', text)).toContain(expected)
  })

  it.each([
    'The mother of the victim, killed by an alien, wept.',
    'American workers and aliens compete.',
    'The dangerous aliens left.',
    'Teacher Ana Ruiz wrote of aliens.',
  ])('takes no bystander and no adjective: %s', (text) => {
    expect(only('people', text).filter((term) => !/alien/.test(term))).toEqual([])
  })
})

describe('acts that only people make one', () => {
  it.each([
    ['agency-action', 'Agents processed 61,000 migrants.', 'processed'],
    ['release', 'Migrants were bused north.', 'bused north'],
    ['agency-action', 'ICE flew 130 Venezuelans out.', 'flew'],
    ['custody-status', 'Guards caged the migrants.', 'caged'],
    ['refusal-local', 'Governors who coddle these criminal aliens lie.', 'coddle'],
    ['release', 'He was sprung by the judge, like other aliens.', 'sprung'],
  ])('%s: %s', (facet, text, expected) => {
    expect(only(facet, text).join('; ')).toContain(expected)
  })

  it.each([
    ['agency-action', 'The office processed 400 forms on aliens.'],
    ['agency-action', 'Buses were moved for the aliens.'],
    ['custody-status', 'They packed boxes of papers on aliens.'],
    ['release', 'A report that the agency released Friday names aliens.'],
  ])('%s not in: %s', (facet, text) => {
    expect(only(facet, text)).toEqual([])
  })
})

describe('judgements', () => {
  it.each([
    ['The number of aliens is real.', 'real'],
    ['The alien caseload has become unmanageable.', 'unmanageable'],
    ['That struck me as naive, the alien said.', 'naive'],
    ['Baloney. Aliens pay taxes.', 'Baloney'],
    ['We rate the claim about aliens Mostly False.', 'Mostly False'],
    ['Aliens made up the biggest share.', 'biggest share'],
    ['They fear a flood of aliens.', 'flood'],
    ['He offers no proof about aliens.', 'offers no proof'],
    ['It was a cruel order against aliens.', 'cruel'],
  ])('%s', (text, expected) => {
    expect(only('evaluation', text)).toContain(expected)
  })

  it.each([
    'It is right to deport aliens.',
    'It is clear that aliens left.',
    'They used outdated computers for the alien files.',
    'Staff found the alien unresponsive.',
  ])('judges nothing in: %s', (text) => {
    expect(only('evaluation', text)).toEqual([])
  })
})

describe('bodies, programmes, papers and what followed', () => {
  it.each([
    ['policy', 'The county left the 287(g) compact on aliens.', '287(g) compact'],
    ['policy', 'The new bond rule hits aliens.', 'new bond rule'],
    ['policy', 'ATD covers aliens.', 'ATD'],
    ['refusal-local', 'The county quit in May, and aliens cheered.', 'quit'],
    ['refusal-local', 'They tossed it in the trash, an ICE detainer for an alien.', 'tossed it in the trash'],
    ['refusal-local', 'Jails blew off 1,874 ICE holds on aliens.', 'blew off 1,874 ICE holds'],
    ['consequence', 'It rips families apart, said the alien.', 'rips families apart'],
    ['consequence', 'Aliens sleep on concrete floors.', 'sleep on concrete floors'],
    ['consequence', 'Twelve aliens perished.', 'perished'],
    ['actor', 'Three district courts ruled for aliens.', 'district courts'],
    ['actor', 'The feds want the aliens.', 'feds'],
    ['data', 'The jail ledgers list aliens.', 'jail ledgers'],
    ['called-criminal', 'Two wife beaters among the aliens left.', 'wife beaters'],
    ['called-criminal', 'One alien had a record.', 'record'],
  ])('%s: %s', (facet, text, expected) => {
    expect(only(facet, text)).toContain(expected)
  })

  it.each([
    ['actor', 'The alien was in court.'],
    ['data', 'The alien followed the order to the letter.'],
    ['policy', 'The National Guard met the alien.'],
    ['agency-action', 'ICE released a report.'],
  ])('%s not in: %s', (facet, text) => {
    expect(only(facet, text)).toEqual([])
  })
})
