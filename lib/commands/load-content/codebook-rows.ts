import type { Codebook, Content } from '@/lib/content/content'
import type { CodebookEntry } from '@/lib/content/schema/codebook'
import { pruneRows, type Row, type Transaction, upsertRows } from './rows'

// The facets stand first, because concepts refer to them.
const LISTS = {
  facet: 'facets',
  unit: 'units',
  act: 'acts',
  window_kind: 'windowKinds',
  sector: 'sectors',
  citation_mode: 'modes',
} as const satisfies Record<string, keyof Codebook>

/** Writes the codebook's version and lists, without taking away what is no longer in them. */
export async function saveCodebook(tx: Transaction, { codebook }: Content): Promise<void> {
  const { version, title } = codebook.head
  await upsertRows(tx, 'codebook', ['version'], [{ version, title }])
  for (const [table, list] of Object.entries(LISTS)) {
    await upsertRows(tx, table, ['id'], codebook[list].map(entryRow))
  }
  const concepts = codebook.concepts.map((concept, index) => ({
    ...entryRow(concept, index),
    facet_id: concept.facet,
  }))
  await upsertRows(tx, 'concept', ['id'], concepts)
}

/** Takes away the entries that the codebook no longer has. Throws StillInUse. */
export async function pruneCodebook(tx: Transaction, { codebook }: Content): Promise<void> {
  const ids = (entries: readonly CodebookEntry[]) => entries.map(({ id }) => id)
  await pruneRows(tx, 'concept', ids(codebook.concepts))
  for (const [table, list] of Object.entries(LISTS)) await pruneRows(tx, table, ids(codebook[list]))
}

function entryRow({ id, label, definition, source }: CodebookEntry, index: number): Row {
  return {
    id,
    label,
    definition,
    source_label: source?.label ?? null,
    source_url: source?.url ?? null,
    ordinal: index + 1,
  }
}
