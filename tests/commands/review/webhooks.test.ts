import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runWorker } from '@/lib/cli/worker/run-worker'
import { addWebhook } from '@/lib/commands/webhooks/add-webhook'
import { deliver } from '@/lib/commands/webhooks/deliver'
import { queueDeliveries } from '@/lib/commands/webhooks/queue-deliveries'
import { removeWebhook } from '@/lib/commands/webhooks/remove-webhook'
import type { ActingPerson } from '@/lib/core/people/actor'
import { webhooks } from '@/lib/queries/webhooks/webhooks'
import { eventually } from '@/tests/support/eventually'
import { workerDatabase } from '@/tests/support/worker-database'

const db = workerDatabase()
const owner: ActingPerson = { kind: 'person', id: 'ada', name: 'Ada', role: 'owner', sessionId: 's' }
const event = {
  ...{ event: 'review.signed' as const, at: '2026-11-27T10:00:00.000Z', review: 'abc', version: 2 },
  ...{ sha256: '0'.repeat(64), release: 'nc-2019', signedBy: 'Ben' },
}

let server: Server
let heard: { headers: IncomingHttpHeaders; body: string }[]
let statuses: number[]

beforeEach(async () => {
  await db.reset()
  heard = []
  statuses = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    heard.push({ headers: request.headers, body })
    response.writeHead(statuses.shift() ?? 200).end()
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', () => listening())
  })
})
afterEach(() => server.close())

// The address is a public one for the rules; it leads to the server of this test.
const here = {
  resolve: async () => [{ address: '127.0.0.1', family: 4 as const }],
  isAllowed: () => true,
  anyPort: true,
}

/** Whether a message bears the signature of a secret. */
function isSigned(message: (typeof heard)[number] | undefined, secret: string): boolean {
  const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
    String(message?.headers['parallax-signature']),
  ) ?? ['', '', '']
  return signature === createHmac('sha256', secret).update(`${seconds}.${message?.body}`).digest('hex')
}

async function told(): Promise<{ delivery: number; secret: string }> {
  const result = await addWebhook({ url: 'https://hooks.example/parallax', actor: owner })
  if (result.code !== 'added') throw new Error(result.message)
  const { port } = server.address() as AddressInfo
  const url = `http://hooks.example:${port}/parallax`
  await db.prisma.webhook.update({ where: { id: result.id }, data: { url } })
  await db.prisma.$transaction((tx) => queueDeliveries(tx, event))
  const { id } = await db.prisma.webhookDelivery.findFirstOrThrow()
  return { delivery: id, secret: result.secret }
}

describe('an address that is told of sign-offs', () => {
  it('gets the message with a signature that its secret bears out, once', async () => {
    const { delivery, secret } = await told()
    await deliver({ delivery }, db.prisma, here)
    await deliver({ delivery }, db.prisma, here)
    expect(heard.map(({ body }) => JSON.parse(body))).toEqual([event])
    expect([isSigned(heard[0], secret), isSigned(heard[0], 'another')]).toEqual([true, false])
    expect((await webhooks())[0]?.deliveries[0]).toMatchObject({ hasArrived: true, tries: 1 })
  })

  it('is told by a worker that runs, of what was signed before it started and since', async () => {
    const { secret } = await told()
    const worker = await runWorker(db.url, { say: () => {}, sending: here })
    try {
      await eventually(() => heard.length).toBe(1)
      await db.prisma.$transaction((tx) => queueDeliveries(tx, { ...event, version: 3 }))
      await eventually(() => heard.length).toBe(2)
      const arrived = async () => (await webhooks())[0]?.deliveries.map(({ hasArrived }) => hasArrived)
      await eventually(arrived).toEqual([true, true])
    } finally {
      await worker.stop()
    }
    expect(heard.map((message) => isSigned(message, secret))).toEqual([true, true])
    expect(heard.map(({ body }) => JSON.parse(body).version)).toEqual([2, 3])
  })

  it('is tried again after a failure, which is kept in words', async () => {
    const { delivery } = await told()
    statuses = [500]
    await expect(deliver({ delivery }, db.prisma, here)).rejects.toThrow('answered with status 500')
    expect((await webhooks())[0]?.deliveries[0]).toMatchObject({ hasArrived: false, tries: 1 })
    await deliver({ delivery }, db.prisma, here)
    expect((await webhooks())[0]?.deliveries[0]).toMatchObject({ hasArrived: true, tries: 2 })
  })

  it('must be a public one', async () => {
    const { delivery } = await told()
    const inside = { ...here, isAllowed: (address: string) => !address.startsWith('127.') }
    await expect(deliver({ delivery }, db.prisma, inside)).rejects.toThrow(
      /not an address of the public internet/,
    )
    expect(heard).toEqual([])
    for (const url of [
      'http://localhost/x',
      'file:///etc/passwd',
      'https://u:p@a.example/',
      'https://a.example:8080/',
    ])
      expect((await addWebhook({ url, actor: owner })).code).toBe('bad-address')
  })

  it('is told nothing more once it was taken out, and its secret is in no answer', async () => {
    const { delivery, secret } = await told()
    expect(JSON.stringify(await webhooks())).not.toContain(secret)
    const { id } = await db.prisma.webhook.findFirstOrThrow()
    await removeWebhook({ id, actor: owner })
    await deliver({ delivery }, db.prisma, here)
    expect([heard, await webhooks()]).toEqual([[], []])
  })

  it('is added by those who keep the house alone', async () => {
    const editor = { ...owner, role: 'editor' as const }
    await expect(addWebhook({ url: 'https://a.example/', actor: editor })).rejects.toThrow(/may not do this/)
  })
})
