import { describe, expect, it, test } from 'vitest'
import { sourceSort } from '@/lib/core/compare/source-sort'

const sort = (name: string, organisation: string | null = null, isDocument = false) =>
  sourceSort({ name, organisations: organisation === null ? [] : [organisation], isDocument })

describe('a person', () => {
  test.each([
    ['Jeh Johnson', 'DHS'],
    ['A.J. Louderback', 'Jackson County'],
    ['Robert Kennedy, Jr.', null],
    ['Sergio Martínez-Beltrán', 'NPR'],
    ['JD Vance', 'US Senate'],
    ['John McCain and Carl Levin', 'US Senate'],
    ['President Obama', 'White House'],
  ])('is %s', (name, organisation) => {
    expect(sort(name, organisation)).toBe('person')
  })
})

describe('a body', () => {
  test.each([
    ['ICE', 'ICE'],
    ['Associated Press', 'Associated Press'],
    ['Detention Watch Network', 'Detention Watch Network'],
    ['Trump administration', 'Trump administration'],
    ['Obama Administration', null],
    ['Senate Judiciary Democrats', 'U.S. Senate'],
    ["Travis County Sheriff's Office", "Travis County Sheriff's Office"],
    ['HB 370', 'North Carolina General Assembly'],
    ['Republicans, including Donald Trump', null],
    ['Customs and Border Protection', 'CBP'],
    ['LifeZette', 'LifeZette'],
    ['a House hearing', 'U.S. House of Representatives'],
  ])('is %s', (name, organisation) => {
    expect(sort(name, organisation)).toBe('body')
  })
})

it('is a document where every citation is of one', () => {
  expect(sort('ICE annual report', 'ICE', true)).toBe('document')
})
