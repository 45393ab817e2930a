import type { QuantityEntry } from '@/lib/content/schema/article'
import { shifts as allShifts } from '@/lib/content/schema/article'
import type { RecordFigure } from '@/lib/content/schema/record'
import { relate } from '@/lib/core/align/relate'
import type { RecordedAmount } from '@/lib/core/align/types'
import type { Prisma } from '@/lib/db/generated/client'
import { storedRelation } from './enum-values'

/** The figures of the releases that an article is about, its first release first. */
export type FiguresByRelease = readonly { releaseId: string; figures: readonly RecordFigure[] }[]

/**
 * The alignment of a quantity with the figure that a person tied it to, without the ids of quantity and coder;
 * null for one that is tied to none. Of two releases with such a figure the first counts.
 */
export function alignmentOf(
  quantity: QuantityEntry,
  releases: FiguresByRelease,
): Omit<Prisma.AlignmentCreateManyInput, 'quantityId' | 'coderId'> | null {
  for (const { releaseId, figures } of releases) {
    const figure = figures.find(({ id }) => id === quantity.figure)
    if (!figure) continue
    const others = figures.filter((other) => other !== figure)
    const { relation, difference, reasons } = relate(quantity, amountOf(figure), others.map(amountOf))
    const told = new Set<string>(quantity.shifts)
    if (quantity.unit !== null && quantity.unit !== figure.unit) told.add('unit')
    return {
      releaseId,
      figureId: figure.id,
      relation: storedRelation[relation],
      difference,
      shifts: allShifts.filter((shift) => told.has(shift)),
      reasons,
    }
  }
  return null
}

function amountOf({ id, label, value, measure, revisions }: RecordFigure): RecordedAmount {
  return {
    id,
    label,
    value,
    measure,
    revisions: revisions.map(({ kind, value, date }) => ({ kind, value, on: date })),
  }
}
