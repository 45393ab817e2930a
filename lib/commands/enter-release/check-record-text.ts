import type { ContentError } from '@/lib/content/content-error'
import { readRecord } from '@/lib/content/read-record'
import type { RecordFile } from '@/lib/content/schema/record'
import { database } from '@/lib/db/client'
import type { Transaction } from '../load-content/rows'

// Characters. The longest record of content/ has a third of that.
const LONGEST = 300_000
const LONGEST_ID = 80 // characters; it stands in addresses and file names

export type CheckedRecord = { ok: true; record: RecordFile } | { ok: false; errors: ContentError[] }

/**
 * The record that a YAML text holds, by the rules of content/ and the codebook of the database; or every error by line and
 * place. `releaseId` is the release that it is to be the record of; null for a new one, whose id nobody may have yet.
 * Nothing is written. Rejects when the database cannot be reached.
 */
export async function checkRecordText(
  yaml: string,
  releaseId: string | null,
  db: Transaction = database(),
): Promise<CheckedRecord> {
  if (yaml.length > LONGEST) return wrong(`is longer than ${LONGEST.toLocaleString('en-US')} characters`)
  if (yaml.trim() === '') return wrong('is empty')
  const ids = { select: { id: true } } as const
  const units = await db.unit.findMany(ids)
  const acts = await db.act.findMany(ids)
  const windowKinds = await db.windowKind.findMany(ids)
  const read = readRecord(yaml, { units: idsOf(units), acts: idsOf(acts), windowKinds: idsOf(windowKinds) })
  if (!read.ok) return read
  const { record, yaml: file } = read
  const fault = await idFault(record.id, releaseId, db)
  return fault === null ? { ok: true, record } : { ok: false, errors: [file.errorAt(['id'], fault)] }
}

async function idFault(id: string, releaseId: string | null, db: Transaction): Promise<string | null> {
  if (releaseId !== null) {
    return id === releaseId ? null : `the id of a release does not change: "${releaseId}", not "${id}"`
  }
  if (id.length > LONGEST_ID) return `"${id}" is longer than ${LONGEST_ID} characters`
  const taken = await db.release.findUnique({ where: { id }, select: { shortTitle: true } })
  return taken && `"${id}" is the id of “${taken.shortTitle}”, which is here already`
}

function idsOf(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id))
}

function wrong(message: string): CheckedRecord {
  return {
    ok: false,
    errors: [{ file: 'record.yaml', line: null, place: '', message: `the record ${message}` }],
  }
}
