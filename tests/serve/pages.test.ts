import { expect, test } from 'vitest'
import type { Answer } from '@/lib/serve/answer'
import { nonceOf } from '@/lib/serve/fresh-nonce'
import { keptPages } from '@/lib/serve/pages'

const HTML: Answer['headers'] = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Content-Security-Policy', "script-src 'nonce-old'"],
]
const REQUEST = { key: '/', headers: {} }

/** A server whose database is in state `state.now`, and that counts how often it made a page. */
function server(answer: Partial<Answer> = {}, whileMaking?: () => void) {
  const state: { now: string | null; made: number } = { now: '1', made: 0 }
  const give = keptPages({ read: async () => state.now }, async () => {
    state.made += 1
    const body = Buffer.from(`<script nonce="old">${state.now}</script><script nonce="old"></script>`)
    whileMaking?.()
    return { status: 200, headers: HTML, body, ...answer }
  })
  const ask = async (key = '/') => (await give('/', { ...REQUEST, key }))?.answer.body.toString() ?? null
  return { state, give, ask }
}

test('makes a page once for a state of the database, and anew after any write', async () => {
  const { state, ask } = server()
  expect(await ask()).toContain('>1<')
  expect(await ask()).toContain('>1<')
  expect(state.made).toBe(1)
  state.now = '2'
  expect(await ask()).toContain('>2<')
  expect(state.made).toBe(2)
})

test('does not keep a page while which something was written: its queries may have seen two states', async () => {
  let writes = 1
  const { state, ask } = server({}, () => {
    if (writes-- > 0) state.now = '2'
  })
  await ask()
  await ask()
  await ask()
  expect(state.made).toBe(2)
})

test('makes a page once for all who ask while it is being made', async () => {
  const { state, ask } = server()
  const bodies = await Promise.all(Array.from({ length: 30 }, () => ask()))
  expect(bodies.every((body) => body?.includes('>1<'))).toBe(true)
  expect(state.made).toBe(1)
})

test('gives each reader a nonce that nobody else has, in the policy and on every script', async () => {
  const { give } = server()
  const nonces = []
  for (let reader = 0; reader < 3; reader += 1) {
    const given = await give('/', REQUEST)
    const nonce = nonceOf(given?.answer.headers ?? []) ?? ''
    expect(given?.answer.body.toString().split(`nonce="${nonce}"`)).toHaveLength(3)
    nonces.push(nonce)
  }
  expect(new Set([...nonces, 'old']).size).toBe(4)
})

test.each([
  ['an error', { status: 500 }],
  ['a page that is not there', { status: 404 }],
  [
    'something that is no page',
    { headers: [['Content-Type', 'application/json']] satisfies Answer['headers'] },
  ],
])('gives %s, but does not keep it', async (_what, answer) => {
  const { state, ask } = server(answer)
  expect(await ask()).toContain('>1<')
  await ask()
  expect(state.made).toBe(2)
})

test('lets a browser have a page at hand to go back to, but nothing that is not kept here either', async () => {
  const cacheOf = async (status: number) => {
    const headers: Answer['headers'] = [...HTML, ['Cache-Control', 'private, no-cache, no-store']]
    const given = await server({ status, headers }).give('/', REQUEST)
    return given?.answer.headers.filter(([name]) => name === 'Cache-Control').map(([, value]) => value)
  }
  expect(await cacheOf(200)).toEqual(['private, no-cache'])
  expect(await cacheOf(404)).toEqual(['private, no-cache, no-store'])
})

test('gives nothing where a cookie is set or the state of the database is not known', async () => {
  expect(await server({ headers: [...HTML, ['Set-Cookie', 'a=b']] }).ask()).toBeNull()
  const { state, ask } = server()
  state.now = null
  expect(await ask()).toBeNull()
})
