import { describe, expect, test } from 'vitest'
import { PEER_HEADER } from '@/lib/core/people/cookie-names'
import { pageRequest } from '@/lib/serve/page-request'

const get = (url: string, headers: Record<string, string> = {}) =>
  pageRequest(
    { method: 'GET', url, headers: { host: 'localhost:3000', ...headers } },
    { day: '2026-01-02', peer: '192.0.2.1' },
  )

describe('a page that may be given from memory', () => {
  test.each([
    '/',
    '/releases/ddor-2017-03?open=n3',
    '/releases/ddor-2017-03/figures/total',
    '/articles/a--b',
    '/compare?c=outlet%3Aap',
    '/search?q=67%2C8',
    '/frozen/abc',
    '/embed/releases/a/words?voice=quoted',
  ])('is %s', (url) => {
    expect(get(url)).not.toBeNull()
  })

  test.each([
    '/releases/new',
    '/releases/x/edit',
    '/articles/a--b/attach',
    '/articles/a--b/correct',
    '/articles/a--b/codings',
    '/import',
    '/import/jobs/1',
    '/method',
    '/api/v1/releases',
    '/theme',
    '/_next/static/x.js',
    'http://elsewhere.example/',
  ])('is not %s', (url) => {
    expect(get(url)).toBeNull()
  })

  test('is never the answer to a form', () => {
    expect(pageRequest({ method: 'POST', url: '/', headers: {} }, { day: '', peer: '' })).toBeNull()
    expect(get('/', { 'next-action': '1' })).toBeNull()
  })
})

test.each([
  ['a session', { cookie: 'theme=dark; parallax.session_token=abc.def' }],
  ['a session over https', { cookie: '__Secure-parallax.session_token=abc.def' }],
  ['a token', { authorization: 'Bearer plx_abc' }],
])('a page for whoever brings %s never comes from memory', (_, headers) => {
  expect(get('/releases/ddor-2017-03', headers as Record<string, string>)).toBeNull()
})

describe('what a page is made from', () => {
  test('is its address, the host, the colours chosen and what Next asks for; all else is kept from it', () => {
    const asked = get('/', {
      cookie: 'name=Ann; theme=dark; x=theme%3Dlight',
      'user-agent': 'Mozilla/5.0 Chrome/140',
      accept: '*/*',
      rsc: '1',
      'next-router-state-tree': '[]',
      'x-forwarded-proto': 'https',
      'x-secret': 'secret',
    })
    expect(asked?.headers).toEqual({
      host: 'localhost:3000',
      [PEER_HEADER]: 'elsewhere',
      cookie: 'theme=dark',
      rsc: '1',
      'next-router-state-tree': '[]',
      'x-forwarded-proto': 'https',
    })
  })

  test('is the same for two readers, and another with each thing that it is made from', () => {
    const key = (url: string, headers = {}) => get(url, headers)?.key
    expect(key('/', { cookie: 'name=Ann', 'user-agent': 'Firefox' })).toBe(key('/', { accept: 'text/html' }))
    const others = [
      key('/'),
      key('/?a=1'),
      key('/', { host: 'other.example' }),
      key('/', { cookie: 'theme=dark' }),
      key('/', { rsc: '1' }),
      key('/', { 'user-agent': 'Googlebot/2.1' }),
      pageRequest(
        { method: 'GET', url: '/', headers: { host: 'localhost:3000' } },
        { day: '2026-01-03', peer: '192.0.2.1' },
      )?.key,
    ]
    expect(new Set(others).size).toBe(others.length)
  })
})

test('a page is another one for whoever sits at this computer, whatever the request says of itself', () => {
  const asked = (peer: string, told?: string) =>
    pageRequest(
      {
        ...{ method: 'GET', url: '/' },
        headers: { host: '127.0.0.1:3000', ...(told && { [PEER_HEADER]: told }) },
      },
      { day: '2026-01-02', peer },
    )
  expect(asked('127.0.0.1')?.headers[PEER_HEADER]).toBe('127.0.0.1')
  expect(asked('192.168.1.33', '127.0.0.1')).toEqual(asked('192.168.1.34'))
  expect(asked('192.168.1.33', '127.0.0.1')?.key).not.toBe(asked('127.0.0.1')?.key)
})
