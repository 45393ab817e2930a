import { describe, expect, it } from 'vitest'
import { nextMark } from '@/app/_charts/next-mark'

// Three rows of two, three and one mark.
const rows = ['a', 'a', 'b', 'b', 'b', 'c']

describe('from mark to mark by key', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowDown', 1, 3],
    ['ArrowUp', 3, 1],
    ['Home', 4, 0],
    ['End', 0, 5],
  ])('%s leads from %i to %i', (key, at, to) => {
    expect(nextMark(key, rows, at)).toBe(to)
  })

  it('goes to the last of a row that is shorter', () => {
    expect(nextMark('ArrowDown', rows, 4)).toBe(5)
    expect(nextMark('ArrowUp', rows, 4)).toBe(1)
  })

  it('stays where there is nothing further, and at keys of other use', () => {
    expect(nextMark('ArrowRight', rows, 5)).toBeNull()
    expect(nextMark('ArrowLeft', rows, 0)).toBeNull()
    expect(nextMark('ArrowDown', rows, 5)).toBeNull()
    expect(nextMark('Home', rows, 0)).toBeNull()
    expect(nextMark('Tab', rows, 0)).toBeNull()
  })

  it('goes up and down mark by mark where all stand in one row', () => {
    expect(nextMark('ArrowDown', ['', '', ''], 0)).toBe(1)
    expect(nextMark('ArrowUp', ['', '', ''], 2)).toBe(1)
  })
})
