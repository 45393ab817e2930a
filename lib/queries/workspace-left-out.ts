import { codedPhrase } from '@/lib/core/compare/coded-phrase'
import { leftOutRows, openedStanding, recordWords } from '@/lib/core/compare/workspace/left-out'
import type { Opened } from '@/lib/core/compare/workspace/page'
import type { WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { releaseOmissions } from './release-omissions'
import { figureRows } from './rows/figure-rows'
import { phraseRows } from './rows/phrase-rows'
import { noPhrases, type TabContent } from './workspace-subjects'

/** What of the record that all columns share each of them leaves out, and the cell that is open. No rows without such a record. */
export async function leftOutTab(
  shown: readonly WorkspaceColumn[],
  release: string | null,
  open: string | null,
): Promise<TabContent> {
  const omissions = release === null ? null : await releaseOmissions(release)
  if (!omissions || release === null) return { rows: [], opened: null, phrases: noPhrases }
  const articleIds = omissions.columns.map(({ articleId }) => articleId)
  const found = open === null ? null : openedStanding(shown, articleIds, omissions.rows, open)
  return {
    rows: leftOutRows(shown, articleIds, omissions.rows),
    opened: found && (await opened(found, release)),
    phrases: noPhrases,
  }
}

async function opened(
  { row, column, standings }: NonNullable<ReturnType<typeof openedStanding>>,
  release: string,
): Promise<Opened> {
  const refs = new Set(standings.flatMap((each) => each.refs))
  const articles = new Map(standings.map(({ article }) => [article.articleId, article]))
  const [phrases, figures] = await Promise.all([
    refs.size === 0 ? [] : phraseRows({ articles: [...articles.keys()] }),
    row.figureIds.length === 0 ? [] : figureRows(release),
  ])
  return {
    rowId: row.id,
    label: row.label,
    columnKey: column.key,
    columnName: column.name,
    phrases: phrases.flatMap((phrase) => {
      const entry = codedPhrase(phrase, phrase.letter)
      const article = articles.get(phrase.articleId)
      return article && refs.has(entry.ref) ? [{ entry, article }] : []
    }),
    phrase: null,
    againstRecord: {
      words: recordWords(row, figures),
      standings: standings.map(({ article, standing }) => ({ article, standing })),
    },
  }
}
