import type { Transaction } from '../load-content/rows'

/** The ids of the codebook's lists as the database has them; a concept with its facet, as "facet concept". */
export interface CodebookIds {
  facets: ReadonlySet<string>
  concepts: ReadonlySet<string>
  units: ReadonlySet<string>
  acts: ReadonlySet<string>
  windowKinds: ReadonlySet<string>
  sectors: ReadonlySet<string>
  modes: ReadonlySet<string>
}

/** Reads them in one query, for a transaction reads one after the other. */
export async function codebookIds(tx: Transaction): Promise<CodebookIds> {
  const rows = await tx.$queryRaw<{ list: keyof CodebookIds; id: string }[]>`
    select 'facets' as list, id from facet
    union all select 'concepts', facet_id || ' ' || id from concept
    union all select 'units', id from unit
    union all select 'acts', id from act
    union all select 'windowKinds', id from window_kind
    union all select 'sectors', id from sector
    union all select 'modes', id from citation_mode`
  const idsOf = (list: keyof CodebookIds) =>
    new Set(rows.flatMap((row) => (row.list === list ? [row.id] : [])))
  return {
    facets: idsOf('facets'),
    concepts: idsOf('concepts'),
    units: idsOf('units'),
    acts: idsOf('acts'),
    windowKinds: idsOf('windowKinds'),
    sectors: idsOf('sectors'),
    modes: idsOf('modes'),
  }
}

/** The id where the list has it, else null: a codebook may lack what the engine knows. */
export function known(list: ReadonlySet<string>, id: string | null): string | null {
  return id !== null && list.has(id) ? id : null
}
