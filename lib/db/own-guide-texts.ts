import type { Prisma } from './generated/client'

/** A style guide entered here: the last version of its text, with who saved it. */
export interface StoredGuideText {
  guideId: string
  number: number
  yaml: string
  byName: string
  at: Date
}

/** The style guides entered here that were not deleted, by id. Rejects when the database cannot be reached. */
export async function ownGuideTexts(
  db: Pick<Prisma.TransactionClient, 'styleGuideVersion'>,
): Promise<StoredGuideText[]> {
  const rows = await db.styleGuideVersion.findMany({
    distinct: ['guideId'],
    orderBy: [{ guideId: 'asc' }, { number: 'desc' }],
  })
  return rows.flatMap(({ yaml, ...row }) => (yaml === null ? [] : [{ ...row, yaml }]))
}
