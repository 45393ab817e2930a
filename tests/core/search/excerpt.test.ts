import { expect, test } from 'vitest'
import { excerpt } from '@/lib/core/search/excerpt'

const TEXT = `${'word '.repeat(30)}needle in the stack${' word'.repeat(30)}`

test('a short text stays whole', () => expect(excerpt('a needle', ['needle'], 20)).toBe('a needle'))
test('a long one is cut from word to word around what was found', () => {
  const cut = excerpt(TEXT, ['needle'], 60)
  expect(cut).toMatch(/^… word .*needle in the stack.* …$/)
  expect(cut.length).toBeLessThanOrEqual(64)
})
test('its beginning stays where that holds what was found, or nothing does', () => {
  expect(excerpt(`needle ${TEXT}`, ['needle'], 30)).toBe('needle word word word word …')
  expect(excerpt(TEXT, [], 30)).toBe('word word word word word word …')
})
test('its end stays where that holds what was found', () => {
  expect(excerpt(`${'word '.repeat(30)}needle`, ['needle'], 30)).toBe('… word needle')
})
