import { database } from '@/lib/db/client'

export interface HistoryLine {
  /** a whole number as text; JSON has none so large */
  id: string
  at: Date
  actorName: string
  actorKind: string
  command: string
  thingKind: string
  thingId: string
  summary: string
}

const AT_ONCE = 100

/** The history, newest first, at most a hundred lines before the line `before`; and where it goes on, null at its end. */
export async function historyLines(
  before: string | null,
): Promise<{ lines: HistoryLine[]; next: string | null }> {
  const rows = await database().history.findMany({
    where: before === null ? {} : { id: { lt: BigInt(before) } },
    orderBy: { id: 'desc' },
    take: AT_ONCE + 1,
  })
  const lines = rows.slice(0, AT_ONCE).map(({ id, actorId: _, ...row }) => ({ id: String(id), ...row }))
  return { lines, next: rows.length > AT_ONCE ? (lines.at(-1)?.id ?? null) : null }
}
