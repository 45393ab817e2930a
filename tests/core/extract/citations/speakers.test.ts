import { describe, expect, it } from 'vitest'
import { sectorOf } from '@/lib/core/extract/citations/sector-of'
import { cite, reported } from './reading'

const names = (text: string) => cite(text).map((one) => one.name)

describe('who is cited', () => {
  it('reads title, name and body of an official', () => {
    const [one] = cite('“Nobody was held,” ICE spokeswoman Ann Lee said.')
    expect(one).toMatchObject({
      name: 'Ann Lee',
      title: 'ICE spokeswoman',
      organisation: 'ICE',
      sector: 'ice',
      named: true,
    })
  })

  it('reads what stands after a name', () => {
    const [one] = cite('“Nobody was held,” Ann Lee, policy director of the Alder Institute, told the paper.')
    expect(one).toMatchObject({ name: 'Ann Lee', title: 'policy director', organisation: 'Alder Institute' })
  })

  it('reads a name that stands after the office', () => {
    const [one] = cite('A spokesman, Tom Alder, said nobody was held.')
    expect(one).toMatchObject({ name: 'Tom Alder', title: 'spokesman', named: true })
  })

  it('ties a surname, a pronoun and an office to the full name', () => {
    expect(
      names(
        'Sheriff Ann Lee said nobody was held. Lee said the jail was full. “It was full,” she said. He left.',
      ),
    ).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee'])
  })

  it('finds the full name where its owner was first named without being cited', () => {
    const [one] = cite(
      'The letter went to U.S. Rep. Tom Alder, R-Texas, on Monday. Alder said he would read it.',
    )
    expect(one).toMatchObject({ name: 'Tom Alder', sector: 'congress', named: true })
  })

  it('tells a man and a woman apart by what was said of them', () => {
    expect(
      names('Mr. Tom Alder said yes. Mrs. Ann Lee said no. “Never,” she said. “Always,” he said.'),
    ).toEqual(['Tom Alder', 'Ann Lee', 'Ann Lee', 'Tom Alder'])
  })

  it('ties "the center" to the body named before', () => {
    expect(
      names('Documents from the Center for Jail Studies show nobody was held. The center said it was glad.'),
    ).toEqual(['Documents from the Center for Jail Studies', 'Center for Jail Studies'])
  })

  it('gives a document the sector of whoever wrote it', () => {
    const found = cite(
      'ICE Director Tom Alder sent a letter Monday. Nobody was held, according to the letter.',
    )
    expect(found.at(-1)).toMatchObject({ document: true, sector: 'ice', organisation: 'ICE' })
  })

  it('leaves a document of unknown origin a document', () => {
    expect(cite('The report states that nobody was held.')[0]).toMatchObject({
      document: true,
      sector: 'document',
    })
  })

  it('does not name a group or an office', () => {
    for (const text of [
      'ICE officials said nobody was held.',
      'The head of the county jail said nobody was held.',
    ]) {
      expect(cite(text)[0]).toMatchObject({ named: false })
    }
  })

  it('goes back from "who" to the person', () => {
    expect(cite('The bill angered Sen. Ann Lee, who said nobody had read it.').at(-1)).toMatchObject({
      name: 'Ann Lee',
      sector: 'congress',
    })
  })

  it('takes two names joined by "and" for two people', () => {
    expect(cite('Ann Lee and Tom Alder said nobody was held.')[0]).toMatchObject({
      name: 'Ann Lee and Tom Alder',
    })
  })
})

describe('through whom', () => {
  it('keeps both of a nested pair, the inner one through the outer', () => {
    const found = reported('ICE accused the county of hiding figures, Fox News reported.')
    expect(found.map((one) => [one.text, one.name, one.via])).toEqual([
      ['accused', 'ICE', 'Fox News'],
      ['reported', 'Fox News', null],
    ])
  })

  it('names the outlet that a statement was given to', () => {
    const [one] = cite('“Nobody was held,” Ann Lee said in a statement obtained by the New York Post.')
    expect(one?.via).toBe('New York Post')
  })

  it('has no via for a plain statement', () => {
    expect(cite('“Nobody was held,” Ann Lee said in a statement.')[0]?.via).toBeNull()
  })
})

describe('sectors', () => {
  it.each([
    ['Acting ICE Director Tom Alder', 'ice'],
    ['Immigration and Customs Enforcement', 'ice'],
    ['federal immigration officials', 'ice'],
    ['Homeland Security Secretary Ann Lee', 'dhs'],
    ['House Homeland Security Committee Chairman Tom Alder', 'congress'],
    ['Tom Alder, R-Ohio', 'congress'],
    ['State Sen. Ann Lee', 'state-government'],
    ['Gov. Ann Lee', 'state-government'],
    ['Alder County Sheriff Ann Lee', 'local-law-enforcement'],
    ['Mayor Ann Lee', 'local-government'],
    ['U.S. District Judge Ann Lee', 'court'],
    ['Ann Lee, a law professor at Alder University', 'academic'],
    ['the Center for Immigration Studies', 'think-tank'],
    ['advocates for stricter laws', 'advocacy-group'],
    ['Fox News', 'news-outlet'],
    ['President Joe Biden', 'white-house'],
    ['an immigrant from Peru', 'affected-person'],
    ['Ann Lee, chief executive of Alder Foods Inc.', 'company'],
    ['Border czar Tom Alder', 'white-house'],
    ['U.S. Customs and Border Protection', 'dhs'],
    ['the DHS inspector general', 'dhs'],
    ['Sen. Ann Lee, the ranking member of the Senate Judiciary Committee', 'congress'],
    ['Rep. Ann Lee (R-TN)', 'congress'],
    ['State Rep. Ann Lee, D-Orlando', 'state-government'],
    ['Florida Highway Patrol Director Tom Alder', 'state-government'],
    ['California Attorney General Ann Lee', 'state-government'],
    ['Government Accountability Office', 'other'],
    ['a State Department spokesperson', 'other'],
    ['FBI Director Tom Alder', 'other'],
    ['government lawyers', 'other'],
    ['U.S. Attorney Ann Lee', 'other'],
    ['District Attorney Ann Lee, a Democrat', 'local-law-enforcement'],
    ['a rep for the DA', 'local-law-enforcement'],
    ['Commissioner Ann Lee', 'local-government'],
    ['an immigration judge', 'court'],
    ['Justice Lee', 'court'],
    ['immigrant families in the county', 'affected-person'],
    ['Immigrants in the county', 'affected-person'],
    ['attorney Ann Lee', 'affected-person'],
    ['a public defender', 'affected-person'],
    ['a staff lawyer at the Harbor Legal Fund', 'advocacy-group'],
    ['Ann Lee, executive director of the Desert Immigrant Alliance', 'advocacy-group'],
    ['the Ridley Law Clinic', 'advocacy-group'],
    ['the National Border Patrol Council', 'advocacy-group'],
    ['the Harlopen Courier', 'news-outlet'],
    ['WXQT', 'news-outlet'],
    ['the Transactional Records Access Clearinghouse', 'academic'],
    ['a spokesman for CoreCivic', 'company'],
  ])('%s: %s', (description, sector) => {
    expect(sectorOf(description)).toBe(sector)
  })

  it.each([
    ['former ICE director Tom Alder', 'other'],
    ['Tom Alder, who ran ICE’s regional office until 2022', 'other'],
    ['a former county worker', 'other'],
    ['a former immigration judge who is now a fellow at the Cato Institute', 'think-tank'],
    ['a retired jail captain who advises Alder Taxpayer Watch', 'advocacy-group'],
    ['a former detainee', 'affected-person'],
    ['Tom Alder, former ICE director and now border czar', 'white-house'],
  ])('goes by what somebody now is: %s', (description, sector) => {
    expect(sectorOf(description)).toBe(sector)
  })

  it.each([
    ['the chief executive of Courier Street Bakery', 'company'],
    ['White House Press Secretary Ann Lee', 'white-house'],
    ['Deputy Director Ann Lee', null],
    ['Ann Lee, a resident of Ohio', null],
  ])('does not read an outlet, an officer or a victim into %s', (description, sector) => {
    expect(sectorOf(description)).toBe(sector)
  })

  it('does not read ICE into a lower-case word', () => {
    expect(sectorOf('an ice cream seller')).toBeNull()
    expect(sectorOf('a police officer')).toBe('local-law-enforcement')
  })
})
