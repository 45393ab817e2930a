import { describe, expect, it } from 'vitest'
import { compareOfficials } from '@/lib/core/compare/officials'
import { sourceKey, withoutBrackets } from '@/lib/core/compare/source-name'
import { citation, opening, whole } from './rows-by-hand'

const columns = [whole, opening]
const sectors = [
  { id: 'ice', label: 'ICE', definition: 'the agency' },
  { id: 'congress', label: 'Congress', definition: 'members' },
]

describe('officials by sector', () => {
  it('puts one person under one row whatever the brackets, case and accents', () => {
    const [group] = compareOfficials(columns, sectors, [
      citation({ articleId: 'one', name: 'José Núñez (ICE spokesman)', title: 'spokesman' }),
      citation({ articleId: 'two', name: 'jose nunez', title: 'Spokesman' }),
    ])
    expect(group?.rows).toHaveLength(1)
    expect(group?.rows[0]).toMatchObject({ name: 'José Núñez', titles: ['spokesman'] })
    expect(group?.rows[0]?.cells.map((cell) => cell.entries.length)).toEqual([1, 1])
  })

  it('does not guess that a shorter name is the same person', () => {
    const [group] = compareOfficials(columns, sectors, [
      citation({ name: 'Patrick Lechleitner' }),
      citation({ name: 'Lechleitner', ordinal: 2 }),
    ])
    expect(group?.rows).toHaveLength(2)
  })

  it('puts those first whom most outlets cite', () => {
    const [group] = compareOfficials(columns, sectors, [
      citation({ articleId: 'one', name: 'Anna', ordinal: 1 }),
      citation({ articleId: 'one', name: 'Anna', ordinal: 2 }),
      citation({ articleId: 'one', name: 'Zoe', ordinal: 3 }),
      citation({ articleId: 'two', name: 'Zoe', ordinal: 1 }),
    ])
    expect(group?.rows.map((row) => row.name)).toEqual(['Zoe', 'Anna'])
  })

  it('counts a pull quote that repeats another citation nowhere', () => {
    const [group] = compareOfficials(columns, sectors, [
      citation({ ordinal: 1 }),
      citation({ ordinal: 2, duplicateOf: 1 }),
    ])
    expect(group?.rows[0]?.cells[0]?.entries).toHaveLength(1)
  })

  it('follows the codebook in the order of sectors', () => {
    const groups = compareOfficials(columns, sectors, [
      citation({ sector: 'congress' }),
      citation({ sector: 'ice', ordinal: 2 }),
    ])
    expect(groups.map((group) => group.label)).toEqual(['ICE', 'Congress'])
  })
})

describe('the name of a source', () => {
  it.each([
    ['Bryan Cox (ICE)', 'Bryan Cox'],
    ['Sen. Chuck Grassley [R-Iowa] and staff', 'Sen. Chuck Grassley and staff'],
    ['officials (two (unnamed))', 'officials'],
    ['(unnamed)', '(unnamed)'],
  ])('of %j is %j', (given, name) => {
    expect(withoutBrackets(given)).toBe(name)
  })

  it('is one name with either apostrophe', () => {
    expect(sourceKey('Beto O’Rourke')).toBe(sourceKey("BETO O'ROURKE"))
  })
})
