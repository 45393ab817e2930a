import type { SourceLink } from '@/lib/core/compare/types'
import { database } from '@/lib/db/client'
import { linkJudge, type ToLink } from './links'
import { type CodebookRow, codebookRows } from './rows/codebook-rows'

/** One entry of a list of the codebook. */
export interface CodebookListEntry {
  id: string
  label: string
  definition: string
  /** where the official definition stands, if there is one: its name, and its address where it may be linked */
  source: { label: string; link: SourceLink | null } | null
}

export interface CodebookFacet extends CodebookListEntry {
  concepts: CodebookListEntry[]
}

/** The codebook in force: every list in the order in which it is shown. */
export interface CodebookLists {
  version: number
  title: string
  facets: CodebookFacet[]
  units: CodebookListEntry[]
  acts: CodebookListEntry[]
  windowKinds: CodebookListEntry[]
  sectors: CodebookListEntry[]
  modes: CodebookListEntry[]
}

/**
 * The lists that codings draw on, in codebook order; null before any content is loaded. Rejects when the
 * database cannot be reached.
 */
export async function codebookLists(): Promise<CodebookLists | null> {
  const [codebook, rows, toLink] = await Promise.all([
    database().codebook.findFirst({ orderBy: { version: 'desc' } }),
    codebookRows(),
    linkJudge(),
  ])
  if (!codebook) return null
  const listEntry = (row: CodebookRow) => entryOf(row, toLink)
  const list = (name: CodebookRow['list']) => rows.filter((row) => row.list === name)
  return {
    version: codebook.version,
    title: codebook.title,
    facets: list('facet').map((facet) => ({
      ...listEntry(facet),
      concepts: list('concept')
        .filter((concept) => concept.facet === facet.id)
        .map(listEntry),
    })),
    units: list('unit').map(listEntry),
    acts: list('act').map(listEntry),
    windowKinds: list('window kind').map(listEntry),
    sectors: list('sector').map(listEntry),
    modes: list('mode').map(listEntry),
  }
}

function entryOf(row: CodebookRow, toLink: ToLink): CodebookListEntry {
  const { id, label, definition, sourceLabel, sourceUrl } = row
  const link = sourceUrl === null ? null : toLink(sourceUrl)
  return { id, label, definition, source: sourceLabel === null ? null : { label: sourceLabel, link } }
}
