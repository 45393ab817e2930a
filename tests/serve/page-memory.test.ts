import { expect, test } from 'vitest'
import { pageMemory } from '@/lib/serve/page-memory'

test('gives a page for the state of the database from which it was made, and for no other', () => {
  const memory = pageMemory<string>(100)
  memory.keep('/', '1', 'old', 10)
  expect(memory.get('/', '1')).toBe('old')
  expect(memory.get('/', '2')).toBeNull()
  memory.keep('/', '2', 'new', 12)
  expect(memory.get('/', '1')).toBeNull()
  expect(memory.get('/', '2')).toBe('new')
  expect(memory.bytes).toBe(12)
})

test('lets those go that were asked for least recently, and never holds more than it may', () => {
  const memory = pageMemory<string>(40)
  for (const key of ['a', 'b', 'c', 'd']) memory.keep(key, '1', key, 10)
  memory.get('a', '1')
  memory.keep('e', '1', 'e', 10)
  expect(memory.bytes).toBe(40)
  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => memory.get(key, '1'))).toEqual(['a', 'c', 'd', 'e'])
})

test('does not keep what would push out most of the rest', () => {
  const memory = pageMemory<string>(40)
  memory.keep('a', '1', 'a', 11)
  expect(memory.get('a', '1')).toBeNull()
  expect(memory.bytes).toBe(0)
})
