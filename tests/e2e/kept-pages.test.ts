import { expect, test } from 'vitest'
import { ownApp } from '@/tests/support/own-app'

const own = ownApp('kept')
const PATH = '/releases/ddor-2017-03'

/** The page, and whether it came from memory. */
async function visit() {
  const answer = await fetch(`${own.app.url}${PATH}`)
  const html = await answer.text()
  const policy = answer.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  return {
    title: /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1],
    wasKept: (answer.headers.get('server-timing') ?? '').startsWith('kept'),
    hasOwnNonce: scripts
      .filter((script) => script.includes('nonce='))
      .every((script) => script.includes(nonce)),
    nonce,
  }
}

test('a page is made once, and shows at once what anybody has written since', async () => {
  const first = await visit()
  // Something else on the same server may write now and then, which costs a making and nothing else.
  await expect.poll(async () => (await visit()).wasKept).toBe(true)
  const again = await visit()
  expect(again.title).toBe(first.title)
  expect(again.nonce).not.toBe(first.nonce)
  expect([first.hasOwnNonce, again.hasOwnNonce]).toEqual([true, true])

  for (const title of ['Written by another process', 'And written once more']) {
    await own.prisma.release.update({ where: { id: 'ddor-2017-03' }, data: { shortTitle: title } })
    const { title: shown, wasKept } = await visit()
    expect(shown).toContain(title)
    expect(wasKept).toBe(false)
  }
})
