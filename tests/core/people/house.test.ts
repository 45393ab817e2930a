import { describe, expect, test } from 'vitest'
import { PEER_HEADER } from '@/lib/core/people/cookie-names'
import { houseOf, isFromHereInClassroom, isFromThisComputer } from '@/lib/core/people/house'

const alone = { host: '127.0.0.1', port: 3000, url: null, isPublic: false }

describe('whom it serves', () => {
  test('this computer alone, while it listens to nobody else', () => {
    expect(houseOf(alone)).toEqual({ mode: 'this computer' })
    expect(houseOf({ ...alone, host: 'localhost' })).toEqual({ mode: 'this computer' })
  })

  test('a house, where it listens to others', () => {
    const house = { mode: 'house', origin: 'http://192.168.1.5:3000', isPublic: false }
    expect(houseOf({ ...alone, host: '192.168.1.5' })).toEqual(house)
  })

  test('a house, where it has an address behind another server, though it listens to this computer', () => {
    const url = 'https://parallax.example.org'
    expect(houseOf({ ...alone, url, isPublic: true })).toEqual({ mode: 'house', origin: url, isPublic: true })
  })

  test.each(['0.0.0.0', '::'])('nobody yet, where it listens on every address and has none (%s)', (host) => {
    expect(houseOf({ ...alone, host })).toEqual({ mode: 'no address' })
  })
})

test('pupils too, where a classroom has an address; a house stays one', () => {
  const classroom = 'http://192.168.1.20:3000'
  const open = { ...alone, host: '0.0.0.0', classroom }
  expect(houseOf(open)).toEqual({ mode: 'classroom', origin: classroom })
  const url = 'https://parallax.example.org'
  expect(houseOf({ ...open, url })).toMatchObject({ mode: 'house' })
})

test('while pupils are let in, a request comes from this computer when the front saw it come from there', () => {
  const asked = (headers: Record<string, string>) =>
    isFromHereInClassroom(new Headers({ host: '127.0.0.1:3000', ...headers }))
  expect(asked({ [PEER_HEADER]: '127.0.0.1' })).toBe(true)
  expect(asked({ [PEER_HEADER]: '192.168.1.33' })).toBe(false)
  expect(asked({})).toBe(false)
  expect(asked({ [PEER_HEADER]: '127.0.0.1', host: '192.168.1.20:3000' })).toBe(false)
  expect(asked({ [PEER_HEADER]: '127.0.0.1', 'x-forwarded-for': '192.168.1.33' })).toBe(false)
})

describe('a request', () => {
  const asked = (headers: Record<string, string>) => isFromThisComputer(new Headers(headers))

  test('comes from this computer when it asks for a name of its own', () => {
    expect(asked({ host: '127.0.0.1:3000' })).toBe(true)
    expect(
      asked({ host: 'localhost:3000', 'x-forwarded-for': '::1', 'x-forwarded-host': 'localhost:3000' }),
    ).toBe(true)
    expect(asked({ host: 'localhost:3000', 'x-forwarded-for': '::ffff:127.0.0.1' })).toBe(true)
  })

  test.each([
    ['asked for by a name that was made to lead here', { host: 'evil.example' }],
    ['without a name', {}],
    ['handed on for another computer', { host: '127.0.0.1:3000', 'x-forwarded-for': '203.0.113.9' }],
    ['handed on twice', { host: '127.0.0.1:3000', 'x-forwarded-for': '203.0.113.9, 127.0.0.1' }],
    ['handed on for another name', { host: '127.0.0.1:3000', 'x-forwarded-host': 'parallax.example' }],
    ['handed on by nginx', { host: '127.0.0.1:3000', 'x-real-ip': '203.0.113.9' }],
    ['handed on in the newer way', { host: '127.0.0.1:3000', forwarded: 'for=203.0.113.9' }],
  ])('does not, %s', (_, headers) => {
    expect(asked(headers as Record<string, string>)).toBe(false)
  })
})
