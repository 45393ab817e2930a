import { type Known, reporter } from './checks/known'
import { checkRecord } from './checks/record'
import type { ContentError } from './content-error'
import { parseSource } from './parse-file'
import { type RecordFile, recordFile } from './schema/record'
import type { YamlFile } from './yaml-file'

/** The lists of the codebook that a record draws on. */
export type KnownToRecords = Pick<Known, 'units' | 'acts' | 'windowKinds'>

export type RecordReading =
  | { ok: true; record: RecordFile; yaml: YamlFile }
  | { ok: false; errors: ContentError[] }

const SHOWN = 'record.yaml'
// Postgres keeps neither in a text.
const UNKEEPABLE = /[\0\p{Surrogate}]/u

/**
 * A record from the text of a record.yaml that stands in no folder, held to the very rules that content/ is held to; or
 * every error in it by line and place. There are no articles that its teaser could point into.
 */
export function readRecord(source: string, known: KnownToRecords): RecordReading {
  const read = parseSource({ path: SHOWN, shown: SHOWN, source }, recordFile)
  if ('errors' in read) return { ok: false, errors: read.errors }
  const { data: record, yaml } = read.parsed
  const errors: ContentError[] = []
  const report = reporter(read.parsed, errors)
  checkRecord(record, record.id, new Map(), { ...NOTHING_KNOWN, ...known }, report)
  for (const path of unkeepable(record)) report(path, 'holds a character that no text has')
  return errors.length > 0 ? { ok: false, errors } : { ok: true, record, yaml }
}

const NOTHING_KNOWN: Known = {
  ...{ codebookVersion: null, facets: null, concepts: null, sectors: null, modes: null, coders: null },
  ...{ outlets: new Set(), records: new Map(), units: null, acts: null, windowKinds: null },
}

function unkeepable(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === 'string') return UNKEEPABLE.test(value) ? [path] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => unkeepable(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => unkeepable(item, [...path, key]))
}
