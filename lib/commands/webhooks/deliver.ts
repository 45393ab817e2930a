import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { database, type PrismaClient } from '@/lib/db/client'
import { sendJson } from '@/lib/ingest/links/send-json'

const payloadSchema = z.object({ delivery: z.int() })

/**
 * Sends one message, with its signature, and keeps how that went; rejects where it did not arrive, so that the queue tries
 * again. What was sent before, or to an address that was taken out, is left.
 */
export async function deliver(
  payload: unknown,
  db: PrismaClient = database(),
  surroundings: Parameters<typeof sendJson>[3] = {},
): Promise<void> {
  const { delivery: id } = payloadSchema.parse(payload)
  const delivery = await db.webhookDelivery.findUnique({ where: { id }, include: { webhook: true } })
  if (!delivery || delivery.deliveredAt || delivery.webhook.removedAt) return
  const { body, webhook } = delivery
  const now = new Date()
  const headers = {
    'parallax-signature': signatureOf(body, webhook.secret, now),
    'parallax-delivery': String(id),
  }
  const result = await sendJson(webhook.url, body, headers, surroundings)
  const hasArrived = result.ok && result.status >= 200 && result.status < 300
  const lastResult = result.ok ? `answered with status ${result.status}` : result.message
  await db.webhookDelivery.update({
    where: { id },
    data: { tries: { increment: 1 }, lastTryAt: now, lastResult, ...(hasArrived && { deliveredAt: now }) },
  })
  if (!hasArrived) throw new Error(`message ${id}: ${lastResult}`)
}

/**
 * The signature of a message: "t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>" in hexadecimal>". The time is signed too,
 * so that an old message cannot be sent again as a new one.
 */
export function signatureOf(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

/** The messages that have not arrived and were never tried: written where no worker had ever been. */
export async function undelivered(db: PrismaClient): Promise<number[]> {
  const rows = await db.webhookDelivery.findMany({
    where: { deliveredAt: null, tries: 0, webhook: { removedAt: null } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
