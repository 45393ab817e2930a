import { relate } from '@/lib/core/align/relate'
import { releaseRecord } from '../check-releases/release-record'
import { spoken } from '../check-releases/stored-coding'
import { alignEngineCoding } from '../code-with-engine/align-engine-coding'
import { storedRelation } from '../load-content/enum-values'
import type { Transaction } from '../load-content/rows'

/** A figure that is to go, and how many numbers people have tied to it. */
export interface LostTie {
  figureId: string
  label: string
  ties: number
}

/** The figures of a release not among `kept` to which people have tied numbers. */
export async function handTiesOutside(
  tx: Transaction,
  releaseId: string,
  kept: readonly string[],
): Promise<LostTie[]> {
  const byPeople = { coder: { kind: 'person' as const } }
  const figures = await tx.figure.findMany({
    where: { releaseId, id: { notIn: [...kept] }, alignments: { some: byPeople } },
    select: { id: true, label: true, _count: { select: { alignments: { where: byPeople } } } },
    orderBy: { ordinal: 'asc' },
  })
  return figures.map(({ id, label, _count }) => ({ figureId: id, label, ties: _count.alignments }))
}

/**
 * Holds the numbers that are tied to a release against its figures as they are now: a tie stays, and says anew how the
 * printed number stands to the figure. Then the engine ties the numbers of its own shown codings afresh. Returns how many
 * those are.
 */
export async function tieAgain(tx: Transaction, releaseId: string): Promise<number> {
  const found = await releaseRecord(tx, releaseId)
  if (!found) return 0
  const { figures } = found.record
  const ties = await tx.alignment.findMany({ where: { releaseId }, include: { quantity: true } })
  for (const { quantity, quantityId, figureId, coderId, shifts } of ties) {
    const figure = figures.find(({ id }) => id === figureId)
    if (!figure) continue
    const { value, low, high, measure, modifier, unitId } = quantity
    const printed = { value, low, high, measure, modifier: modifier && spoken(modifier) }
    const others = figures.filter((other) => other !== figure)
    const { relation, difference, reasons } = relate(printed, figure, others)
    const rest = shifts.filter((shift) => shift !== 'unit')
    await tx.alignment.update({
      where: { quantityId_releaseId_figureId_coderId: { quantityId, releaseId, figureId, coderId } },
      data: {
        ...{ relation: storedRelation[relation], difference, reasons },
        shifts: unitId !== null && unitId !== figure.unit ? ['unit', ...rest] : rest,
      },
    })
  }
  const articles = await tx.articleRelease.findMany({
    where: { releaseId, isPrimary: true },
    select: { articleId: true },
    orderBy: { articleId: 'asc' },
  })
  let tied = 0
  for (const { articleId } of articles) tied += await alignEngineCoding(tx, articleId)
  return tied
}
