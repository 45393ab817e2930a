import { codingKey } from '@/lib/core/compare/coded-phrase'
import { arrangeRows } from '@/lib/core/compare/workspace/arrange-rows'
import { codedLength, totalLength } from '@/lib/core/compare/workspace/coded-length'
import { namedColumns } from '@/lib/core/compare/workspace/column-key'
import { countedOnce } from '@/lib/core/compare/workspace/count-once'
import type { CellPhrases } from '@/lib/core/compare/workspace/frozen'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import type { WorkspaceArticle, WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { columnsInOrder, type View } from '@/lib/core/compare/workspace/view'
import { linkJudge, type ToLink } from './links'
import { type CodebookRow, codebookRows, listOf } from './rows/codebook-rows'
import { type ColumnHeadRow, columnHeadRows, memberRows, type StoredMember } from './rows/workspace-rows'
import { columnOf } from './shape-release'
import { askedCoders } from './workspace-coders'
import { workspaceTab } from './workspace-tab'
import { workspaceTexts } from './workspace-texts'

// Each has some thirty mentions, all of which are read; beyond it a page would take seconds.
const MOST_ARTICLES = 1000

/**
 * The comparison that a view asks for. Reads the articles and mentions of its columns alone, by index. What the view names
 * and is not there is told among the problems; the real and the invented never stand in one comparison. Rejects when the
 * database cannot be reached.
 */
export async function workspace(view: View): Promise<Workspace> {
  return (await workspaceWithPhrases(view)).comparison
}

/** As workspace(), with the phrases behind every cell. */
export async function workspaceWithPhrases(
  view: View,
): Promise<{ comparison: Workspace; phrases: () => CellPhrases }> {
  const [found, codebook, toLink] = await Promise.all([
    columnHeadRows(namedColumns(view.columns)),
    codebookRows(),
    linkJudge(),
  ])
  const problems = unknownChoices(view, codebook)
  const heads = usableHeads(view, found, problems)
  const stored = heads.length === 0 ? [] : await memberRows(heads, view, MOST_ARTICLES + 1)
  const coders = await askedCoders(view, heads, stored, problems)
  const isTooMuch = stored.length > MOST_ARTICLES
  if (isTooMuch) {
    problems.push(
      `These columns hold more than ${MOST_ARTICLES} articles, too many to lay side by side. Narrow them by dates or by kind of outlet.`,
    )
  }
  const columns = heads.map((head) =>
    columnWith(head, isTooMuch ? [] : stored, { isOnce: view.isOnce, toLink, coding: coders.of(head) }),
  )
  const shown = columns.filter(({ key }) => !view.hidden.includes(key))
  const release = sharedRelease(columns)
  const [{ rows, opened, phrases }, texts] = await Promise.all([
    workspaceTab({ view, codings: codingsOf(stored), shown, release: release?.id ?? null, codebook, toLink }),
    view.tab === 'text' ? workspaceTexts(shown) : null,
  ])
  const arranged = arrangeRows(rows, shown, view)
  const isOpenShown = opened !== null && arranged.some(({ id }) => id === opened.rowId)
  // Among texts a fact is open, which need not stand in those that are left.
  if (view.open !== null && !isOpenShown && !isTooMuch && texts === null) {
    problems.push(
      `“open=${view.open}” was left out: no such cell is among the rows and columns that are shown.`,
    )
  }
  const comparison = {
    columns,
    shown,
    rows: arranged,
    opened: isOpenShown ? opened : null,
    texts,
    release,
    isConstructed: heads.some(({ isConstructed }) => isConstructed),
    choices: {
      facets: choices(listOf(codebook, 'facet')),
      sectors: choices(listOf(codebook, 'sector')),
      coders: coders.people,
      outletKinds: [...new Set(stored.map(({ outletKind }) => outletKind))].sort(),
    },
    problems,
  }
  return { comparison, phrases }
}

function choices(entries: readonly CodebookRow[]) {
  return entries.map(({ id, label }) => ({ id, label }))
}

function unknownChoices({ facet, sector }: View, codebook: readonly CodebookRow[]): string[] {
  const isKnown = (list: CodebookRow['list'], id: string) =>
    listOf(codebook, list).some((row) => row.id === id)
  return [
    ...(facet !== null && !isKnown('facet', facet) ? [`There is no facet “${facet}” in the codebook.`] : []),
    ...(sector !== null && !isKnown('sector', sector)
      ? [`There is no sector “${sector}” in the codebook.`]
      : []),
  ]
}

/** The columns that exist, from left to right. The first one decides whether the real or the invented is compared. */
function usableHeads(view: View, found: ColumnHeadRow[], problems: string[]): ColumnHeadRow[] {
  const byKey = new Map(found.map((head) => [head.key, head]))
  const first = view.columns.map((key) => byKey.get(key)).find((head) => head !== undefined)
  return columnsInOrder(view).flatMap((key) => {
    const head = byKey.get(key)
    if (!head) {
      problems.push(`The column “${key}” was left out: there is nothing under this name.`)
      return []
    }
    if (head.isConstructed === first?.isConstructed) return [head]
    problems.push(
      `“${head.name}” was left out: what is invented for teaching is never compared with what was published.`,
    )
    return []
  })
}

function columnWith(
  { key, kind, id, name, about, isEntered }: ColumnHeadRow,
  stored: readonly StoredMember[],
  { isOnce, toLink, coding }: { isOnce: boolean; toLink: ToLink; coding: WorkspaceColumn['coding'] },
): WorkspaceColumn {
  const all = stored
    .filter(({ columnKey }) => columnKey === key)
    .map(
      (row): WorkspaceArticle => ({
        ...columnOf(row, toLink),
        ...{ words: row.words, release: row.release, releaseTitle: row.releaseTitle },
        ...(row.byCoder !== null && { byCoder: row.byCoder }),
        ...{ isShipped: row.isShipped, copyGroup: row.copyGroup, textLength: row.textLength },
      }),
    )
  const { articles, printings } = isOnce ? countedOnce(all) : { articles: all, printings: 0 }
  const length = totalLength(articles.map(codedLength))
  const own = { ...(isEntered && { isEntered }), ...(coding && { coding }) }
  return { key, kind, id, name, about, ...own, articles, printings, length }
}

/** The coding that was read of each article, by codingKey(). */
function codingsOf(stored: readonly StoredMember[]): Map<string, number> {
  return new Map(
    stored.map(({ articleId, byCoder, codingId }) => [
      codingKey({ articleId, ...(byCoder !== null && { byCoder }) }),
      codingId,
    ]),
  )
}

/** The release that every article of every column is compared under; null where there are several or none. */
function sharedRelease(columns: readonly WorkspaceColumn[]): Workspace['release'] {
  const articles = columns.flatMap((column) => column.articles)
  const [first] = articles
  if (!first?.release || !articles.every(({ release }) => release === first.release)) return null
  return { id: first.release, shortTitle: first.releaseTitle ?? first.release }
}
