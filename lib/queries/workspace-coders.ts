import type { NamedColumn } from '@/lib/core/compare/workspace/column-key'
import type { WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import type { View } from '@/lib/core/compare/workspace/view'
import { coderRows, type StoredMember, uncodedCounts } from './rows/workspace-rows'

/** Whose codings a comparison shows. */
interface AskedCoders {
  /** people who coded some of its articles, and those who were asked for */
  people: { id: string; label: string }[]
  /** what a column says of the coder asked for; undefined where nobody was */
  of: (column: NamedColumn) => WorkspaceColumn['coding']
}

const WORDS: Record<string, string> = { hand: 'by hand, as shipped', machine: 'by machine' }

/**
 * Who coded the articles of a comparison, and how many of each column nobody asked for has coded. Tells among the problems of
 * coders that are not there, and of what only the coding that an article shows is held against. Rejects when the database
 * cannot be reached.
 */
export async function askedCoders(
  view: View,
  columns: readonly NamedColumn[],
  stored: readonly StoredMember[],
  problems: string[],
): Promise<AskedCoders> {
  const asked = (column: NamedColumn) => column.coder ?? view.coder
  const ids = [...new Set(columns.flatMap((column) => asked(column) ?? []))]
  const people = await coderRows([...new Set(stored.map(({ articleId }) => articleId))], ids)
  if (ids.length === 0) return { people, of: () => undefined }
  const names = new Map(people.map(({ id, label }) => [id, `by ${label}`]))
  const without = new Map((await uncodedCounts(columns, view)).map(({ key, articles }) => [key, articles]))
  for (const id of ids) if (!WORDS[id] && !names.has(id)) problems.push(`There is no coder “${id}”.`)
  if (stored.some(({ byCoder }) => byCoder !== null)) problems.push(...(LIMITS[view.tab] ?? []))
  return {
    people,
    of: (column) => {
      const id = asked(column)
      if (id === null) return undefined
      return { words: WORDS[id] ?? names.get(id) ?? `by ${id}`, without: without.get(column.key) ?? 0 }
    },
  }
}

const LIMITS: Partial<Record<View['tab'], string[]>> = {
  numbers: [
    'Some of these codings are not the ones that their articles show. In those a number stands under a figure of the record only where somebody tied it.',
  ],
  'left-out': [
    'The record is held against the coding that each article shows. In other codings nothing of it can be judged.',
  ],
  text: ['The texts are marked by the coding that each article shows, whichever coder is chosen.'],
}
