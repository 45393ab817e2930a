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

const select = { id: true } as const

/** Reads them within a transaction: one query after the other, for they share its connection. */
export async function codebookIds(tx: Transaction): Promise<CodebookIds> {
  const concepts = await tx.concept.findMany({ select: { id: true, facetId: true } })
  return {
    facets: idsOf(await tx.facet.findMany({ select })),
    concepts: new Set(concepts.map(({ id, facetId }) => `${facetId} ${id}`)),
    units: idsOf(await tx.unit.findMany({ select })),
    acts: idsOf(await tx.act.findMany({ select })),
    windowKinds: idsOf(await tx.windowKind.findMany({ select })),
    sectors: idsOf(await tx.sector.findMany({ select })),
    modes: idsOf(await tx.citationMode.findMany({ select })),
  }
}

function idsOf(entries: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id))
}

/** The id where the list has it, else null: a codebook may lack what the engine knows. */
export function known(list: ReadonlySet<string>, id: string | null): string | null {
  return id !== null && list.has(id) ? id : null
}
