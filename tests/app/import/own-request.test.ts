import { describe, expect, test } from 'vitest'
import { foreignRequest, linksOff } from '@/app/import/_actions/own-request'
import { isLoopback } from '@/lib/core/people/loopback'

const asked = (headers: Record<string, string>) => new Headers(headers)

describe('a request that wants to write', () => {
  test.each([
    ['from a page of ours', { host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }, '127.0.0.1'],
    [
      'from an old browser, by its origin',
      { host: 'localhost:3000', origin: 'http://localhost:3000' },
      '127.0.0.1',
    ],
    ['on a server for a network', { host: 'parallax.example', 'sec-fetch-site': 'same-origin' }, '0.0.0.0'],
  ])('is let through %s', (_, headers, listensOn) => {
    expect(foreignRequest(asked(headers), listensOn, null)).toBeNull()
  })

  test.each([
    ['from another site', { host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, '127.0.0.1'],
    [
      'from another port of this computer',
      { host: '127.0.0.1:3000', 'sec-fetch-site': 'same-site' },
      '127.0.0.1',
    ],
    ['typed into the address bar', { host: '127.0.0.1:3000', 'sec-fetch-site': 'none' }, '127.0.0.1'],
    [
      'from an old browser, by its origin',
      { host: '127.0.0.1:3000', origin: 'http://evil.example' },
      '127.0.0.1',
    ],
    ['from nowhere', { host: '127.0.0.1:3000' }, '127.0.0.1'],
    [
      'under a name that was made to lead here',
      { host: 'evil.example', 'sec-fetch-site': 'same-origin' },
      '127.0.0.1',
    ],
  ])('is refused %s', (_, headers, listensOn) => {
    expect(foreignRequest(asked(headers), listensOn, null)).toMatch(/Nothing was saved/)
  })
})

test('an old browser is held to the whole address of a house, https and all', () => {
  const house = 'https://parallax.example'
  const from = (origin: string) =>
    foreignRequest(asked({ host: 'parallax.example', origin }), '127.0.0.1', house)
  expect(from(house)).toBeNull()
  for (const origin of [
    'http://parallax.example',
    'https://parallax.example:444',
    'https://evil.example',
    'null',
  ])
    expect(from(origin)).toMatch(/Nothing was saved/)
})

test('links are fetched only on a server that other computers cannot reach', () => {
  expect(linksOff(asked({ host: 'localhost:3000' }), '127.0.0.1', null)).toBeNull()
  expect(linksOff(asked({ host: 'localhost:3000' }), '0.0.0.0', null)).toMatch(/Links are off/)
  expect(linksOff(asked({ host: 'parallax.example' }), '127.0.0.1', null)).toMatch(/Links are off/)
})

test.each([
  ['localhost', true],
  ['LOCALHOST:3000', true],
  ['127.0.0.1:4000', true],
  ['127.1.2.3', true],
  ['[::1]:3000', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['192.168.0.2', false],
  ['', false],
])('%s is this computer: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
