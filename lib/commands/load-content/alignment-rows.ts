import { shifts as allShifts } from '@/lib/content/schema/article'
import type { RecordFigure } from '@/lib/content/schema/record'
import { relate } from '@/lib/core/align/relate'
import type { PrintedAmount, RecordedAmount } from '@/lib/core/align/types'
import { isSamePage } from '@/lib/core/compare/same-page'
import type { Prisma } from '@/lib/db/generated/client'
import { storedRelation } from './enum-values'

/** A figure that a quantity can be tied to. */
export interface TiedFigure extends RecordedAmount {
  unit: string
  /** the address of the article that alone reports it; null for any other */
  onlySource: string | null
}

/** The figures of the releases that an article is about, its first release first. */
export type FiguresByRelease = readonly { releaseId: string; figures: readonly TiedFigure[] }[]

/**
 * The alignment of a quantity with the figure that a person tied it to, without the ids of quantity and coder;
 * null for one that is tied to none. Of two releases with such a figure the first counts. `addresses` are those under
 * which the article was read. The unit counts as changed wherever the two units differ; the other shifts are as coded.
 */
export function alignmentOf(
  quantity: PrintedAmount & { unit: string | null; figure: string | null; shifts: readonly string[] },
  releases: FiguresByRelease,
  addresses: readonly (string | null)[],
): Omit<Prisma.AlignmentCreateManyInput, 'quantityId' | 'coderId'> | null {
  for (const { releaseId, figures } of releases) {
    const figure = figures.find(({ id }) => id === quantity.figure)
    if (!figure) continue
    const others = figures.filter((other) => other !== figure)
    const { relation, difference, reasons } = relate(quantity, figure, others)
    // A record that rests on this very article cannot be what the article is measured by.
    if (addresses.some((address) => isSamePage(address, figure.onlySource)))
      return {
        releaseId,
        figureId: figure.id,
        relation: storedRelation['only source'],
        difference: null,
        shifts: [],
        reasons: ['the record has this figure from this article alone'],
      }
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

/** A figure of a record in content/, to be tied to. */
export function tiedFigure(figure: RecordFigure): TiedFigure {
  const { id, label, value, modifier, measure, unit, revisions, confidence, source } = figure
  return {
    ...{ id, label, value, modifier, measure, unit },
    revisions: revisions.map(({ kind, value, date }) => ({ kind, value, on: date })),
    onlySource: confidence === 'reported by one outlet' ? source : null,
  }
}
