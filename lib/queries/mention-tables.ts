import { groupBy } from '@/lib/core/compare/columns'
import {
  citationTableRow,
  quantityTableRow,
  type TableArticle,
  type TableRow,
  termTableRow,
  windowTableRow,
} from '@/lib/core/compare/mention-table'
import { linkJudge } from './links'
import { citationRows } from './rows/citation-rows'
import { quantityRows } from './rows/quantity-rows'
import { tableArticleRows } from './rows/table-article-rows'
import { tableFigures } from './rows/table-figures'
import { termRows } from './rows/term-rows'
import { windowRows } from './rows/window-rows'

/** The tables that can be downloaded, one for each kind of mention. */
export const MENTION_TABLES = ['terms', 'quantities', 'windows', 'citations'] as const
export type MentionTable = (typeof MENTION_TABLES)[number]

// Held in memory at a time: a few megabytes of rows, whatever the size of the corpus.
const ARTICLES_AT_ONCE = 200

/**
 * The mentions of one kind in the shown coding of every real article, or of those compared under one release, batch by
 * batch in the order of the articles' ids. Constructed articles stand in no table of real data; of a constructed release
 * its own are given when it is asked for. Rejects when the database cannot be reached.
 */
export async function* mentionTable(
  table: MentionTable,
  release: string | null,
): AsyncGenerator<TableRow[], void, undefined> {
  const toLink = await linkJudge()
  let after = ''
  for (;;) {
    const stored = await tableArticleRows({ release, after, limit: ARTICLES_AT_ONCE })
    const last = stored.at(-1)
    if (!last) return
    yield await rowsOf(
      table,
      stored.map(({ url, ...article }) => ({ ...article, link: url === null ? null : toLink(url).href })),
    )
    if (stored.length < ARTICLES_AT_ONCE) return
    after = last.articleId
  }
}

async function rowsOf(table: MentionTable, articles: TableArticle[]): Promise<TableRow[]> {
  const of = { articles: articles.map(({ articleId }) => articleId) }
  const byId = new Map(articles.map((article) => [article.articleId, article]))
  const each = <Row extends { articleId: string }>(
    rows: readonly Row[],
    toRow: (article: TableArticle, row: Row) => TableRow,
  ) =>
    rows.flatMap((row) => {
      const article = byId.get(row.articleId)
      return article ? [toRow(article, row)] : []
    })
  switch (table) {
    case 'terms':
      return each(await termRows(of), termTableRow)
    case 'windows':
      return each(await windowRows(of), windowTableRow)
    case 'citations':
      return each(await citationRows(of), citationTableRow)
    case 'quantities': {
      const { quantities, alignments } = await quantityRows(of)
      const keyOf = (row: { articleId: string; ordinal: number }) => `${row.articleId}#${row.ordinal}`
      const ties = groupBy(alignments, keyOf)
      const figureOf = await tableFigures(alignments)
      return each(quantities, (article, row) =>
        quantityTableRow(article, row, ties.get(keyOf(row)) ?? [], figureOf),
      )
    }
  }
}
