import { database } from '@/lib/db/client'

/** An address that is told of sign-offs, and how the last messages went. */
export interface WebhookRow {
  id: number
  url: string
  createdByName: string
  /** ISO time */
  createdAt: string
  deliveries: { id: number; at: string; tries: number; hasArrived: boolean; lastResult: string | null }[]
}

const SHOWN = 5

/** The addresses that are told of sign-offs, without their secrets. Rejects when the database cannot be reached. */
export async function webhooks(): Promise<WebhookRow[]> {
  const rows = await database().webhook.findMany({
    where: { removedAt: null },
    select: {
      ...{ id: true, url: true, createdByName: true, createdAt: true },
      deliveries: { orderBy: { id: 'desc' }, take: SHOWN },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ createdAt, deliveries, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    deliveries: deliveries.map((one) => ({
      ...{ id: one.id, at: one.createdAt.toISOString(), tries: one.tries },
      ...{ hasArrived: one.deliveredAt !== null, lastResult: one.lastResult },
    })),
  }))
}
