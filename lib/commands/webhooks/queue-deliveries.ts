import type { Transaction } from '../load-content/rows'

/** The task that sends one message. */
export const DELIVERY_TASK = 'send-webhook'

// The queue waits longer after each try, in all some three days.
const TRIES = 16

/** What an address is told. No word of a draft is in it. */
export interface SignedEvent {
  event: 'review.signed'
  /** ISO time */
  at: string
  review: string
  version: number
  /** of the text that was signed */
  sha256: string
  release: string | null
  signedBy: string
}

/** Writes a message to each address that is told, within the transaction that does what it tells of, and queues it. */
export async function queueDeliveries(tx: Transaction, event: SignedEvent): Promise<void> {
  const webhooks = await tx.webhook.findMany({ where: { removedAt: null }, select: { id: true } })
  if (webhooks.length === 0) return
  const body = JSON.stringify(event)
  const [queue] = await tx.$queryRaw<{ isThere: boolean }[]>`
    select to_regclass('graphile_worker.jobs') is not null as "isThere"`
  for (const { id: webhookId } of webhooks) {
    const { id } = await tx.webhookDelivery.create({ data: { webhookId, body }, select: { id: true } })
    // Where no worker has ever been, the first one looks by itself.
    if (!queue?.isThere) continue
    const payload = JSON.stringify({ delivery: id })
    await tx.$executeRaw`select graphile_worker.add_job(${DELIVERY_TASK}, ${payload}::json,
      max_attempts => ${TRIES}::int, job_key => ${`${DELIVERY_TASK} ${id}`})`
  }
}
