import { describe, expect, test } from 'vitest'
import { FETCH_LIMITS } from '@/lib/ingest/links/fetch-limits'
import { fetchPage } from '@/lib/ingest/links/fetch-page'
import { isPublicAddress } from '@/lib/ingest/links/public-address'

const never = { resolve: async () => Promise.reject(new Error('not to be asked')) }
const leadsTo = (...addresses: string[]) => ({
  resolve: async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? (6 as const) : (4 as const) })),
})

describe('links that are refused before anything is connected', () => {
  test.each([
    ['file:///etc/passwd', 'scheme'],
    ['gopher://example.com/_x', 'scheme'],
    ['ftp://example.com/a', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,hello', 'scheme'],
    ['blob:https://example.com/1', 'scheme'],
    ['/news/1', 'not-a-link'],
    ['', 'not-a-link'],
    ['http://', 'not-a-link'],
    ['http://exa mple.com/', 'not-a-link'],
    ['http://[fe80::1%25eth0]/', 'not-a-link'],
    [`https://example.com/${'a'.repeat(5000)}`, 'not-a-link'],
    ['http://user:secret@example.com/', 'userinfo'],
    ['http://example.com@127.0.0.1/', 'userinfo'],
    ['http://example.com:22/', 'port'],
    ['http://example.com:6379/', 'port'],
    ['http://localhost/', 'local-name'],
    ['http://LOCALHOST/', 'local-name'],
    ['http://localhost./', 'local-name'],
    ['http://localhost../', 'local-name'],
    ['http://a.localhost/', 'local-name'],
    ['http://ｌｏｃａｌｈｏｓｔ/', 'local-name'],
    ['http://printer.local/', 'local-name'],
    ['http://metadata.google.internal/', 'local-name'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://127.0.0.1./', 'private-address'],
    ['http://127.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f000001/', 'private-address'],
    ['http://0x7f.0.0.1/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://017700000001/', 'private-address'],
    ['http://127。0。0。1/', 'private-address'],
    ['http://①②⑦.0.0.1/', 'private-address'],
    ['http://%31%32%37.0.0.1/', 'private-address'],
    ['http://0/', 'private-address'],
    ['http://0.0.0.0/', 'private-address'],
    ['http://10.1.2.3/', 'private-address'],
    ['http://172.16.0.1/', 'private-address'],
    ['http://192.168.1.1/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://100.64.0.1/', 'private-address'],
    ['http://198.18.0.1/', 'private-address'],
    ['http://224.0.0.1/', 'private-address'],
    ['http://255.255.255.255/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://[::ffff:7f00:1]/', 'private-address'],
    ['http://[::127.0.0.1]/', 'private-address'],
    ['http://[64:ff9b::7f00:1]/', 'private-address'],
    ['http://[2002:7f00:1::]/', 'private-address'],
    ['http://[fc00::1]/', 'private-address'],
    ['http://[fd12:3456::1]/', 'private-address'],
    ['http://[fe80::1]/', 'private-address'],
    ['http://[fec0::1]/', 'private-address'],
    ['http://[ff02::1]/', 'private-address'],
    ['http://[2001:db8::1]/', 'private-address'],
  ])('%s: %s', async (link, code) => {
    const result = await fetchPage(link, FETCH_LIMITS, never)
    expect(result).toMatchObject({ ok: false, refusal: { code } })
    if (!result.ok) expect(result.refusal.message).toMatch(/^.{10,600}\.$|https:\/\/$/s)
  })
})

describe('names whose addresses are refused', () => {
  test.each([
    ['one private address', ['10.0.0.5']],
    ['a private address behind a public one', ['93.184.215.14', '127.0.0.1']],
    ['an IPv6 loopback address', ['::1']],
    ['a mapped private address', ['::ffff:192.168.0.1']],
    ['an address with a zone', ['fe80::1%eth0']],
  ])('%s', async (_what, addresses) => {
    const result = await fetchPage('https://news.example/a', FETCH_LIMITS, leadsTo(...addresses))
    expect(result).toMatchObject({ ok: false, refusal: { code: 'private-address' } })
  })

  test.each([
    ['no address', leadsTo()],
    ['a resolver that fails', never],
  ])('%s', async (_what, surroundings) => {
    const result = await fetchPage('https://news.example/a', FETCH_LIMITS, surroundings)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'unknown-host' } })
  })
})

test.each([
  '93.184.215.14',
  '8.8.8.8',
  '2606:4700:4700::1111',
  '::ffff:8.8.8.8',
  '100.63.255.255',
  '172.32.0.1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each(['', 'news.example', '127.0.0.1', '0x7f.1', '1.2.3', '192.0.0.8', '168.63.129.16'])(
  '"%s" is not public',
  (address) => {
    expect(isPublicAddress(address)).toBe(false)
  },
)
