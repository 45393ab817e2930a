import { randomBytes } from 'node:crypto'
import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { whyNotSentTo } from '@/lib/ingest/links/send-json'
import { demand, record } from '../people/history'

const SECRET_BYTES = 32

export type AddWebhookResult =
  /** `secret`: shown this once; whoever receives checks signatures with it */
  { code: 'added'; id: number; secret: string } | { code: 'bad-address'; message: string }

/** Adds an address that is told of each sign-off. Rejects when the database cannot be reached. */
export async function addWebhook(
  { url, actor }: { url: string; actor: Actor },
  db: PrismaClient = database(),
): Promise<AddWebhookResult> {
  demand(actor, 'webhooks/add-webhook')
  const message = whyNotSentTo(url)
  if (message !== null) return { code: 'bad-address', message }
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64url')}`
  const id = await db.$transaction(async (tx) => {
    const row = await tx.webhook.create({
      data: { url: new URL(url.trim()).href, secret, createdById: actor.id, createdByName: actor.name },
      select: { id: true },
    })
    const thing = { kind: 'review', id: `webhook ${row.id}` } as const
    await record(tx, actor, {
      command: 'webhooks/add-webhook',
      thing,
      summary: 'added an address to be told of sign-offs',
    })
    return row.id
  })
  return { code: 'added', id, secret }
}
