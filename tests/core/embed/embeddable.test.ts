import { describe, expect, test } from 'vitest'
import { embedAddress } from '@/lib/core/embed/embed-address'
import { embeddableAt, embeddableIn, embedPath, livingPath } from '@/lib/core/embed/embeddable'
import { ownAddress } from '@/lib/core/embed/own-address'

const HOST = 'parallax.example:3000'

describe('what can be embedded', () => {
  test.each([
    ['/compare', '', '/embed/compare'],
    ['/releases/ndd-2024-09', '', '/embed/releases/ndd-2024-09/numbers'],
    ['/releases/ndd-2024-09', 'left-out', '/embed/releases/ndd-2024-09/left-out'],
    ['/releases/ndd-2024-09/figures/nd-convicted', '', '/embed/releases/ndd-2024-09/figures/nd-convicted'],
    ['/terms/illegal-aliens', '', '/embed/terms/illegal-aliens'],
    ['/frozen/abcdefghijklmnop', '', '/embed/frozen/abcdefghijklmnop'],
  ])('%s with part “%s” is at %s, and leads back to its page', (path, part, embedded) => {
    const shown = embeddableAt(path, part)
    expect(shown && embedPath(shown)).toBe(embedded)
    expect(shown && livingPath(shown)).toBe(path)
    expect(embeddableIn(embedded.split('/').slice(2))).toEqual(shown)
  })

  test.each([
    ['/', ''],
    ['/compare/x', ''],
    ['/import', ''],
    ['/articles/ndd-2024-09--ap', ''],
    ['/articles/ndd-2024-09--ap/correct', ''],
    ['/releases/ndd-2024-09', 'record'],
    ['/releases/ndd-2024-09/edit', ''],
    ['/releases/ndd-2024-09/verdicts/x', ''],
    ['/releases/..', ''],
    ['/releases/%2e%2e', ''],
    ['/releases/a%2Fb', ''],
    ['/releases/A', ''],
    ['//evil.example/compare', ''],
    ['compare', ''],
    [`/terms/${'a'.repeat(200)}`, ''],
  ])('%s with part “%s” cannot be', (path, part) => {
    expect(embeddableAt(path, part)).toBeNull()
  })

  test.each([
    [],
    ['releases', 'ndd-2024-09'],
    ['releases', 'ndd-2024-09', ''],
    ['import'],
    ['..', 'compare'],
  ])('there is nothing under /embed for the parts %j %j %j', (...parts) => {
    expect(embeddableIn(parts)).toBeNull()
  })
})

describe('an address that somebody gives', () => {
  test('is ours under the host that was asked for, with its query', () => {
    const own = ownAddress(`https://${HOST}/compare?cols=outlet:ap&by=numbers`, HOST)
    expect(own?.shown).toEqual({ kind: 'compare' })
    expect(own?.search.get('by')).toBe('numbers')
    expect(own?.origin).toBe(`https://${HOST}`)
    expect(ownAddress(`https://${HOST}/releases/../compare`, HOST)?.shown).toEqual({ kind: 'compare' })
  })

  test.each([
    '',
    '/compare?cols=outlet:ap',
    `//${HOST}/compare`,
    'https://elsewhere.example/compare',
    `https://elsewhere.example/?u=http://${HOST}/compare`,
    `https://${HOST}.elsewhere.example/compare`,
    `https://${HOST}@elsewhere.example/compare`,
    `https://user@${HOST}/compare`,
    `https://elsewhere.example#@${HOST}/compare`,
    `https://elsewhere.example\\@${HOST}/compare`,
    `javascript://${HOST}/compare%0aalert(1)`,
    `javascript:alert(1)`,
    `data:text/html,<script>alert(1)</script>`,
    `file:///compare`,
    `ftp://${HOST}/compare`,
    `http://${HOST}/compare/../import`,
    `http://${HOST}/releases/%2e%2e/import`,
    `http://${HOST}/releases/%2e%2e%2fimport`,
    `http://${HOST}/%63ompare`,
    `http://${HOST}/compare?${'x'.repeat(5_000)}`,
  ])('is not ours, or not to be embedded: %s', (given) => {
    expect(ownAddress(given, HOST)).toBeNull()
  })
})

test('the address of an embed keeps filters and leaves out what is open', () => {
  const shown = embeddableAt('/releases/ndd-2024-09', 'words')
  const search = new URLSearchParams('voice=quoted&open=ndd-2024-09--ap%23t1&hide=a,b')
  expect(shown && embedAddress(shown, search, 'dark')).toBe(
    '/embed/releases/ndd-2024-09/words?voice=quoted&hide=a,b&theme=dark',
  )
  const term = embeddableAt('/terms/illegal-aliens')
  expect(term && embedAddress(term, new URLSearchParams('voice=quoted&page=3'))).toBe(
    '/embed/terms/illegal-aliens',
  )
})
