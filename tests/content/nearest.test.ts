import { describe, expect, test } from 'vitest'
import { nearest } from '@/lib/content/nearest'
import { editDistance } from '@/lib/core/text/edit-distance'

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['unit', 'unit', 0],
    ['detainee', 'detainees', 1],
    ['poeple', 'people', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s to %s is %s', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance)
    expect(editDistance(right, left)).toBe(distance)
  })
})

describe('the id that was meant', () => {
  const known = ['people', 'detainers', 'convictions', 'fiscal-year']
  test.each([
    ['peopel', 'people'],
    ['detainer', 'detainers'],
    ['fiscal year', 'fiscal-year'],
    ['conviction', 'convictions'],
  ])('%s is %s', (value, id) => expect(nearest(value, known)).toBe(id))

  test('nothing is suggested for a word that is like none', () => {
    expect(nearest('jurisdictions', known)).toBeNull()
    expect(nearest('x', [])).toBeNull()
  })
})
