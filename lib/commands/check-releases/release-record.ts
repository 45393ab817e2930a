import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import type { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '../load-content/rows'
import { spoken } from './stored-coding'

const record = {
  versions: { orderBy: { number: 'asc' } },
  scopeNotes: { orderBy: { ordinal: 'asc' } },
  figures: { include: { revisions: { orderBy: { ordinal: 'asc' } } }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.ReleaseInclude

/** A figure's source, where the record has it from one outlet alone. */
export interface OneOutletFigure {
  figureId: string
  source: string | null
}

/** A stored record as alignment and findings read it, with the figures that rest on one outlet; null without the release. */
export async function releaseRecord(
  db: Transaction,
  releaseId: string,
): Promise<{ record: ReleaseRecord; fromOneOutlet: OneOutletFigure[] } | null> {
  // One query after the other: within a transaction they share its connection.
  const release = await db.release.findUnique({ where: { id: releaseId } })
  if (!release) return null
  const versions = await db.releaseVersion.findMany({ where: { releaseId }, ...record.versions })
  const scopeNotes = await db.scopeNote.findMany({ where: { releaseId }, ...record.scopeNotes })
  const figures = await db.figure.findMany({ where: { releaseId }, ...record.figures })
  return recordOf({ ...release, versions, scopeNotes, figures })
}

/** The stored records of all real releases, for finding the one that a text is about. */
export function realRecords(db: Transaction): Promise<ReleaseRecord[]> {
  return storedRecords(db, { isConstructed: false })
}

/** The stored records of releases, the constructed ones too where nothing is said of them. */
export async function storedRecords(
  db: Transaction,
  where: Prisma.ReleaseWhereInput = {},
): Promise<ReleaseRecord[]> {
  const releases = await db.release.findMany({
    where,
    include: record,
    orderBy: { id: 'asc' },
  })
  return releases.map((release) => recordOf(release).record)
}

function recordOf(release: Prisma.ReleaseGetPayload<{ include: typeof record }>): {
  record: ReleaseRecord
  fromOneOutlet: OneOutletFigure[]
} {
  const { id, title, shortTitle, publisher, publisherKind, versions, scopeNotes, figures } = release
  return {
    record: {
      ...{ id, title, shortTitle, publisher, publisherKind },
      released: isoDay(release.released),
      window: periodOf(release),
      versions: versions.map(({ status, on, note }) => ({ status, on: isoDay(on), note })),
      scopeNotes: scopeNotes.map(({ note }) => note),
      figures: figures.map((figure) => ({
        id: figure.id,
        label: figure.label,
        value: figure.value,
        modifier: figure.modifier && spoken(figure.modifier),
        measure: figure.measure,
        unit: figure.unitId,
        unitStated: figure.unitStated,
        population: figure.population,
        act: figure.actId,
        actStated: figure.actStated,
        nature: figure.nature,
        window: periodOf(figure),
        partOf: figure.partOfId,
        revisions: figure.revisions.map(({ kind, value, on, onStated }) => ({
          kind,
          value,
          on: isoDay(on) ?? onStated,
        })),
      })),
    },
    fromOneOutlet: figures.flatMap(({ id, confidence, source }) =>
      confidence === 'reported_by_one' ? [{ figureId: id, source }] : [],
    ),
  }
}

interface StoredPeriod {
  windowKindId: string
  windowStart: Date | null
  windowEnd: Date | null
  windowStated: string
}

function periodOf({ windowKindId, windowStart, windowEnd, windowStated }: StoredPeriod) {
  return { kind: windowKindId, start: isoDay(windowStart), end: isoDay(windowEnd), stated: windowStated }
}

function isoDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 'YYYY-MM-DD'.length) ?? null
}
