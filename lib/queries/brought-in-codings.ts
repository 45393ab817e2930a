import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isId } from './ids'

/** A coding made here whose last change, of those that stand, is that it came in from a file. */
export interface BroughtInCoding {
  coderId: string
  coderName: string
  codingId: number
  /** its version now, undone changes counted */
  version: number
  /** ISO 8601 */
  at: string
  by: string
  summary: string
  /** another coding of the same person stood before it, and can be put back; else it can be taken out */
  hasFormer: boolean
}

/**
 * The codings of an article that can be taken back as they came in from a file: nothing was changed in them since, or all of
 * it is undone. Rejects when the database cannot be reached.
 */
export async function broughtInCodings(articleId: string): Promise<BroughtInCoding[]> {
  if (!isId(articleId)) return []
  const codings = await database().coding.findMany({
    where: { articleId, contentPath: null, changes: { some: { kind: 'import' } } },
    select: {
      ...{ id: true, coderId: true, coder: { select: { name: true } } },
      changes: {
        select: { number: true, kind: true, actor: true, at: true, summary: true, undoes: true },
        orderBy: { number: 'desc' },
      },
    },
    orderBy: { id: 'asc' },
  })
  const firsts = await database().codingChange.findMany({
    where: {
      codingId: { in: codings.map(({ id }) => id) },
      kind: 'import',
      codingBefore: { equals: Prisma.DbNull },
    },
    select: { codingId: true, number: true },
  })
  return codings.flatMap(({ id, coderId, coder, changes }): BroughtInCoding[] => {
    const undone = new Set(changes.map(({ undoes }) => undoes))
    const last = changes.find(({ number, kind }) => kind !== 'undo' && !undone.has(number))
    if (last?.kind !== 'import') return []
    const { actor, at, summary, number } = last
    const hasFormer = !firsts.some((first) => first.codingId === id && first.number === number)
    return [
      {
        ...{ coderId, coderName: coder.name, codingId: id, version: changes[0]?.number ?? 0 },
        ...{ at: at.toISOString(), by: actor, summary, hasFormer },
      },
    ]
  })
}
