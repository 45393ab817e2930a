import type { CodebookEntryRow, ConceptRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'

export type CodebookList = 'facet' | 'concept' | 'unit' | 'act' | 'window kind' | 'sector' | 'mode'

/** An entry of any list of the codebook. */
export interface CodebookRow extends CodebookEntryRow {
  list: CodebookList
  /** of a concept the facet it belongs to, else null */
  facet: string | null
  sourceLabel: string | null
  sourceUrl: string | null
}

/** Every entry of every list, each list in codebook order. */
export function codebookRows(): Promise<CodebookRow[]> {
  return database().$queryRaw<CodebookRow[]>`
    select * from (
      select 'facet' as list, id, label, definition, null as facet, source_label as "sourceLabel",
        source_url as "sourceUrl", ordinal from facet
      union all
      select 'concept', id, label, definition, facet_id, source_label, source_url, ordinal from concept
      union all
      select 'unit', id, label, definition, null, source_label, source_url, ordinal from unit
      union all
      select 'act', id, label, definition, null, source_label, source_url, ordinal from act
      union all
      select 'window kind', id, label, definition, null, source_label, source_url, ordinal from window_kind
      union all
      select 'sector', id, label, definition, null, source_label, source_url, ordinal from sector
      union all
      select 'mode', id, label, definition, null, source_label, source_url, ordinal from citation_mode
    ) entry
    order by list, ordinal, id`
}

/** The entries of one list, in codebook order. */
export function listOf(codebook: readonly CodebookRow[], list: CodebookList): CodebookRow[] {
  return codebook.filter((entry) => entry.list === list)
}

/** The concepts of all facets, in codebook order. */
export function conceptsOf(codebook: readonly CodebookRow[]): ConceptRow[] {
  return codebook.flatMap(({ list, facet, id, label, definition }) =>
    list === 'concept' && facet !== null ? [{ id, label, definition, facet }] : [],
  )
}
