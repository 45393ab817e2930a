import type { Transaction } from '../load-content/rows'

/** The ids of the codebook's lists as the database has them; a concept with its facet, as "facet concept". */
export interface CodebookIds {
  /** of the newest codebook */
  version: number
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
  // One row a list: a row for each of some hundreds of ids takes longer to come than the text takes to be read.
  const rows = await tx.$queryRaw<{ list: keyof CodebookIds; ids: string[] }[]>`
    select 'version' as list, array(select max(version)::text from codebook) as ids
    union all select 'facets', array(select id from facet)
    union all select 'concepts', array(select facet_id || ' ' || id from concept)
    union all select 'units', array(select id from unit)
    union all select 'acts', array(select id from act)
    union all select 'windowKinds', array(select id from window_kind)
    union all select 'sectors', array(select id from sector)
    union all select 'modes', array(select id from citation_mode)`
  const idsOf = (list: keyof CodebookIds) => new Set(rows.find((row) => row.list === list)?.ids)
  const [version] = idsOf('version')
  return {
    version: Number(version),
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
