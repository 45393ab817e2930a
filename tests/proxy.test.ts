import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, embedPolicy, proxy } from '@/proxy'

const policyOf = (response: { headers: Headers }) => response.headers.get('content-security-policy') ?? ''
const request = (path = '/') =>
  new NextRequest(`http://127.0.0.1:3000${path}`, { headers: { host: '127.0.0.1:3000' } })

test('every answer has a nonce of its own, and the page learns it', async () => {
  const [first, second] = [await proxy(request()), await proxy(request())]
  const nonce = /'nonce-([^']+)'/.exec(policyOf(first))?.[1] ?? ''
  expect(nonce.length).toBeGreaterThan(20)
  expect(policyOf(second)).not.toContain(nonce)
  expect(first.headers.get('x-middleware-request-content-security-policy')).toBe(policyOf(first))
  expect(first.headers.get('x-middleware-request-x-nonce')).toBe(nonce)
})

describe('the policy', () => {
  const directives = new Map(
    contentSecurityPolicy('abc', false)
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  )

  test('names no other host, and no wildcard', () => {
    const sources = [...directives.values()].flat()
    const known = /^'(?:self|none|strict-dynamic|unsafe-inline|nonce-abc)'$|^data:$/
    expect(sources.filter((source) => !known.test(source))).toEqual([])
  })

  test('runs no script that the page did not name', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"])
    expect(directives.get('default-src')).toEqual(["'none'"])
  })

  test('lets pages hold their styles, which can ask no other host for anything', () => {
    expect(directives.get('style-src')).toEqual(["'self'", "'unsafe-inline'"])
    expect(directives.get('img-src')).toEqual(["'self'", 'data:'])
    expect(directives.get('font-src')).toEqual(["'self'"])
  })

  test('lets no other site frame the pages or receive their forms', () => {
    expect(directives.get('frame-ancestors')).toEqual(["'none'"])
    expect(directives.get('form-action')).toEqual(["'self'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
    expect(directives.get('object-src')).toEqual(["'none'"])
  })

  test('is loosened for development alone', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'")
    expect(contentSecurityPolicy('abc', false)).not.toContain('eval')
  })
})

describe('what may be framed', () => {
  test.each(['/embed/compare?cols=outlet:ap', '/embed/no-such-thing'])('%s may', async (path) => {
    expect(policyOf(await proxy(request(path)))).toContain('frame-ancestors *')
  })

  test.each([
    '/',
    '/compare',
    '/compare?x=/embed/',
    '/embed',
    '/embedded',
    '/EMBED/compare',
    '/embed/../compare',
    '/embed/%2e%2e/compare',
    '/%65mbed/compare',
    '/releases/embed',
    '/api/v1/releases',
  ])('%s may not', async (path) => {
    expect(policyOf(await proxy(request(path)))).toContain("frame-ancestors 'none'")
  })

  test('loads nothing, sends nothing, and runs one script of its own', () => {
    const policy = embedPolicy('abc').split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'nonce-abc'",
        "form-action 'none'",
        "base-uri 'none'",
      ]),
    )
    expect(policy.filter((directive) => /connect-src|img-src|frame-src/.test(directive))).toEqual([])
  })
})
