import { expect, test } from 'vitest'
import { pageOfLink } from '@/lib/core/compare/page-of-link'

test.each([
  'https://outlet.example/2031/story',
  'http://www.outlet.example/2031/story/',
  'HTTPS://Outlet.example/2031/story#comments',
  'https://outlet.example/2031/story?utm_source=letter&fbclid=Ab1',
  ' https://outlet.example/2031/story?gclid=1#top ',
])('names one page: %s', (link) => {
  expect(pageOfLink(link)).toBe('outlet.example/2031/story')
})

test('keeps what tells pages apart', () => {
  expect(pageOfLink('https://outlet.example/story?id=4&utm_medium=x')).toBe('outlet.example/story?id=4')
  expect(pageOfLink('https://outlet.example/?p=4')).toBe('outlet.example?p=4')
  expect(pageOfLink('https://outlet.example/Story')).not.toBe(pageOfLink('https://outlet.example/story'))
})

test.each([null, '', 'https://outlet.example', 'https://www.outlet.example/?utm_source=x', 'a letter'])(
  'names no article: %s',
  (link) => {
    expect(pageOfLink(link)).toBeNull()
  },
)
