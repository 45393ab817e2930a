import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UNIT_OF_HEAD, UNIT_OF_PAIR } from '@/lib/core/extract/quantities/units'
import { at, only, quantities } from './reading'

const UNITS: [text: string, unit: string | null][] = [
  ['They saw 12 criminal aliens.', 'people'],
  ['They saw 12 unaccompanied children.', 'people'],
  ['They saw 12 Colombians.', 'people'],
  ['They saw 12 congressmen.', 'officials'],
  ['They saw 12 deportation officers.', 'officials'],
  ['They lodged 12 detainers.', 'detainers'],
  ['They lodged 12 detainer requests.', 'detainers'],
  ['They placed 12 immigration holds.', 'detainers'],
  ['They declined 12 requests to hold inmates.', 'detainers'],
  ['They got 12 federal hold requests.', 'detainers'],
  ['They got 12 requests for records.', 'other'],
  ['They saw 12 convictions.', 'convictions'],
  ['They saw 12 sexual assaults.', 'crimes'],
  ['They were charged with 12 sexual assaults.', 'charges'],
  ['They were convicted of 12 sexual assaults.', 'convictions'],
  ['They saw 12 sanctuary counties.', 'jurisdictions'],
  ['They saw 12 police departments.', 'jurisdictions'],
  ['They saw 12 countries.', 'countries'],
  ['They saw 12 field offices.', 'offices'],
  ['They saw 12 releases.', 'releases'],
  ['They saw 12 book-ins.', 'book-ins'],
  ['They saw 12 court hearings.', 'hearings'],
  ['They saw 12 orders.', 'orders'],
  ['They funded 34,000 beds.', 'beds'],
  ['It has the capacity to hold 34,000 people.', 'beds'],
  ['It has a capacity of 34,000 people.', 'beds'],
  ['They spent $40.', 'dollars'],
  ['They spent £40.', null],
  ['They drove 40 miles.', 'miles'],
  ['They saw 12 mosques.', 'other'],
  ['It lasted 12 weeks.', 'other'],
  ['It lasted 12 minutes.', 'other'],
  ['A letter was signed by 12 members of Congress.', 'officials'],
  ['They saw 12 gang members.', 'people'],
]

const ELIDED: [text: string, phrase: string, unit: string | null][] = [
  ['Of 1,200 detainers, 300 were sent back.', '300', 'detainers'],
  ['712 were convicted of theft.', '712', 'people'],
  ['226 have pending criminal charges.', '226', 'people'],
  ['15 who left came back.', '15', 'people'],
  ['712 are paroled burglars.', '712', 'people'],
  ['The number of countries that balk fell from 20 to 12.', '12', 'countries'],
  ['Deaths rose to 31.', '31', 'deaths'],
  ['Removals totaled 31.', '31', 'removals'],
  ['The daily population was 37,684.', '37,684', 'people'],
  ['A mere 40 of the roughly 900 requests were honored.', '40', 'detainers'],
  ['Fewer than 20,000 were filled.', 'Fewer than 20,000', 'beds'],
  ['ICE arrests 24 in raids', '24', 'people'],
  ['Detainers went to Elm County (51).', '51', 'detainers'],
  ['It holds 41 noncitizens, up from 34 in May.', '34', 'people'],
  ['41 of the 206 detainers came late.', '41', 'detainers'],
  ['The index closed at 1,334.', '1,334', null],
  [
    'It held 41 noncitizens. One in five cases lacked papers. The total was down from 66 in May.',
    '66',
    'people',
  ],
  ['It got 66 detainers. Two were withdrawn and one man left.', 'Two', 'detainers'],
  [
    'It freed 14,382 noncitizens. He left. She left. It rained. It snowed. Fourteen thousand is a lot.',
    'Fourteen thousand',
    'people',
  ],
]

describe('units', () => {
  it.each(UNITS)('%s', (text, unit) => {
    expect(only(text).unit).toBe(unit)
  })

  it.each(ELIDED)('finds what a bare number counts: %s', (text, phrase, unit) => {
    expect(at(text, phrase)).toMatchObject({ unit, unitNoun: null })
  })

  it.each([
    ['That is 28 percent of everyone held.', '28 percent', 'people'],
    ['It made 46,396 arrests, a decline of roughly 54 percent.', 'roughly 54 percent', 'arrests'],
  ])('finds what a share or a change is of: %s', (text, phrase, unit) => {
    expect(at(text, phrase).unit).toBe(unit)
  })

  it('knows a number again', () => {
    const text = 'They named 1,904 aliens. It was late. He spoke. She spoke. The 1,904 met.'
    expect(quantities(text)[1]).toMatchObject({ text: '1,904', unit: 'people', unitNoun: null })
  })

  it('maps to units that the codebook has', () => {
    const yaml = readFileSync('content/codebook/units.yaml', 'utf8')
    const ids = new Set([...yaml.matchAll(/^ {2}- id: (\S+)/gm)].map((match) => match[1]))
    for (const unit of [...UNIT_OF_HEAD.values(), ...UNIT_OF_PAIR.values()]) expect(ids).toContain(unit)
  })
})
