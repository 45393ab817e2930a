import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Answer } from '@/lib/serve/answer'
import { builtFiles, isBuiltFile } from '@/lib/serve/built-files'
import { packed, packingFor } from '@/lib/serve/packing'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.9', 'br'],
  ['identity', null],
  [undefined, null],
])('for a browser that takes %s packs as %s', (accepted, packing) => {
  expect(packingFor(accepted)).toBe(packing)
})

test('packs so that it can be opened again', async () => {
  const body = Buffer.from('outlet beside outlet '.repeat(200))
  expect(brotliDecompressSync(await packed(body, 'br', 'page'))).toEqual(body)
  expect(gunzipSync(await packed(body, 'gzip', 'file'))).toEqual(body)
  expect(await packed(body, null, 'page')).toBe(body)
})

const script = (cache: string, status = 200): Answer => ({
  status,
  headers: [
    ['Content-Type', 'application/javascript; charset=UTF-8'],
    ['Cache-Control', cache],
    ['ETag', 'W/"1"'],
  ],
  body: Buffer.from('const outlets = 12\n'.repeat(200)),
})

test('packs a built file once for each packing, for all readers', async () => {
  let read = 0
  const files = builtFiles(async () => {
    read += 1
    return script('public, max-age=31536000, immutable')
  })
  const [first] = await Promise.all([files('/a.js', 'br'), files('/a.js', 'br'), files('/a.js', null)])
  expect(read).toBe(2)
  expect(first?.headers).toContainEqual(['Content-Encoding', 'br'])
  expect(first?.body.length).toBeLessThan(200)
})

test.each([
  ['what may change', script('no-cache')],
  ['what is not there', script('immutable', 404)],
])('does not keep %s', async (_what, answer) => {
  let read = 0
  const files = builtFiles(async () => {
    read += 1
    return answer
  })
  await files('/a.js', 'br')
  await files('/a.js', 'br')
  expect(read).toBe(2)
})

test('takes a built file by one name alone', () => {
  expect(isBuiltFile('GET', '/_next/static/chunks/0~a_b-1.js')).toBe(true)
  for (const url of [
    '/_next/static/../a.js',
    '/_next/static//a.js',
    '/_next/static/a.js?b=1',
    '/_next/static/%61.js',
    '/a.js',
  ]) {
    expect(isBuiltFile('GET', url), url).toBe(false)
  }
})
