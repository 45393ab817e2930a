import type { Content, ReleaseContent } from '@/lib/content/content'
import type { RecordFile } from '@/lib/content/schema/record'
import { freeImportedArticles } from './imported-rows'
import { pruneRows, type Row, type Transaction, upsertRows } from './rows'

// Moves the ordinals of the figures at hand out of the way of the new ones: no record has so many.
const OUT_OF_THE_WAY = 1_000_000

/** Who entered a record here, and when. */
export interface Entered {
  by: string
  at: Date
}

/**
 * Writes the releases with all that belongs to them; figures that are gone take their alignments along. `entered` only
 * where a person entered them here; else they are content's.
 */
export async function saveReleases(
  tx: Transaction,
  releases: readonly Pick<ReleaseContent, 'record'>[],
  { isConstructed, entered = null }: { isConstructed: boolean; entered?: Entered | null },
): Promise<void> {
  const records = releases.map(({ record }) => record)
  const ids = records.map(({ id }) => id)
  const rows = records.map((record) => ({
    ...releaseRow(record),
    ...{ is_constructed: isConstructed, origin: entered ? 'entered' : 'content' },
    ...{ entered_by: entered?.by ?? null, entered_at: entered?.at.toISOString() ?? null },
  }))
  await upsertRows(tx, 'release', ['id'], rows)

  const ofThese = { where: { releaseId: { in: ids } } }
  await tx.releaseVersion.deleteMany(ofThese)
  await tx.scopeNote.deleteMany(ofThese)
  await tx.figureRevision.deleteMany(ofThese)
  await upsertRows(tx, 'release_version', ['release_id', 'number'], records.flatMap(versionRows))
  await upsertRows(tx, 'scope_note', ['release_id', 'ordinal'], records.flatMap(scopeNoteRows))

  await tx.figure.updateMany({
    ...ofThese,
    data: { ordinal: { increment: OUT_OF_THE_WAY }, partOfId: null },
  })
  for (const { id, figures } of records) {
    const notIn = figures.map((figure) => figure.id)
    await tx.alignment.deleteMany({ where: { releaseId: id, figureId: { notIn } } })
    await tx.figure.deleteMany({ where: { releaseId: id, id: { notIn } } })
  }
  await upsertRows(tx, 'figure', ['release_id', 'id'], records.flatMap(figureRows))
  await upsertRows(
    tx,
    'figure_revision',
    ['release_id', 'figure_id', 'ordinal'],
    records.flatMap(revisionRows),
  )
}

/**
 * Takes away the releases that content/ no longer has, constructed ones included; imported articles about them are left
 * without a release. Those that people entered here stay. Throws StillInUse.
 */
export async function pruneReleases(tx: Transaction, { releases, exercises }: Content): Promise<void> {
  const entered = await tx.release.findMany({ where: { origin: 'entered' }, select: { id: true } })
  const ids = [...releases.map(({ record }) => record), ...exercises, ...entered].map(({ id }) => id)
  await freeImportedArticles(tx, ids)
  await pruneRows(tx, 'release', ids)
}

function releaseRow(record: RecordFile): Row {
  return {
    id: record.id,
    title: record.title,
    short_title: record.shortTitle,
    standfirst: record.standfirst,
    teaser: record.teaser,
    teaser_evidence: record.teaserEvidence.map((ref) => storedRef(record.id, ref)),
    publisher: record.publisher,
    publisher_kind: record.publisherKind,
    document: record.document,
    document_kind: record.documentKind,
    released: record.released,
    released_basis: record.releasedBasis,
    url: record.url,
    obtained_how: record.obtainedHow,
    ...windowColumns(record.window),
    units: record.units,
    headline_figures: record.headlineFigures,
  }
}

/** "cnn#q3" becomes "<release>--cnn#q3", "figure:declined" becomes "declined". */
function storedRef(releaseId: string, ref: string): string {
  return ref.startsWith('figure:') ? ref.slice('figure:'.length) : `${releaseId}--${ref}`
}

function versionRows({ id, versions }: RecordFile): Row[] {
  return versions.map(({ status, on, note, source }, index) => ({
    release_id: id,
    number: index + 1,
    status,
    on,
    note,
    source,
  }))
}

function scopeNoteRows({ id, scopeNotes }: RecordFile): Row[] {
  return scopeNotes.map(({ note, source, otherSources }, index) => ({
    release_id: id,
    ordinal: index + 1,
    note,
    source,
    other_sources: otherSources,
  }))
}

function figureRows({ id, figures }: RecordFile): Row[] {
  return figures.map((figure, index) => ({
    release_id: id,
    id: figure.id,
    ordinal: index + 1,
    label: figure.label,
    value: figure.value,
    measure: figure.measure,
    unit_id: figure.unit,
    unit_stated: figure.unitStated,
    population: figure.population,
    act_id: figure.act,
    act_stated: figure.actStated,
    nature: figure.nature,
    modifier: figure.modifier,
    ...windowColumns(figure.window),
    part_of_id: figure.partOf,
    derived: figure.derived,
    source: figure.source,
    confidence: figure.confidence,
    confidence_note: figure.confidenceNote,
  }))
}

function revisionRows({ id, figures }: RecordFile): Row[] {
  return figures.flatMap((figure) =>
    figure.revisions.map(({ kind, value, date, note, source }, index) => {
      const isDay = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
      return {
        release_id: id,
        figure_id: figure.id,
        ordinal: index + 1,
        kind,
        value,
        on: isDay ? date : null,
        on_stated: isDay ? null : date,
        note,
        source,
      }
    }),
  )
}

function windowColumns({ kind, start, end, stated }: RecordFile['window']): Row {
  return { window_kind_id: kind, window_start: start, window_end: end, window_stated: stated }
}
