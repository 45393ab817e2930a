import type { ReleaseOmissions, StandingRow } from '@/lib/core/compare/against-record'
import { isId } from './ids'
import { checkRow } from './rows/check-row'
import { columnRows } from './rows/column-rows'
import { omissionRows, type StoredOmission } from './rows/omission-rows'

/**
 * What of a release's record its articles state and what they leave out, one cell for each column of its comparison, which
 * may be without some articles; null when no release has this id. Rejects when the database cannot be reached.
 */
export async function releaseOmissions(
  id: string,
  without: readonly string[] = [],
): Promise<ReleaseOmissions | null> {
  if (!isId(id)) return null
  const [check, stored, all] = await Promise.all([checkRow(id), omissionRows(id), columnRows(id)])
  if (!check) return null
  const columns = all.filter(({ articleId }) => !without.includes(articleId))
  return {
    release: check.id,
    checkedAt: check.checkedAt,
    columns: columns.map(({ articleId, outletId, outletName, extent }) => ({
      ...{ articleId, outletId, outletName, extent },
    })),
    rows: stored.map((row) =>
      standingRow(
        row,
        columns.map(({ articleId }) => articleId),
      ),
    ),
  }
}

function standingRow({ cells, ...row }: StoredOmission, articleIds: readonly string[]): StandingRow {
  const byArticle = new Map((cells ?? []).map((cell) => [cell.articleId, cell]))
  return {
    ...row,
    cells: articleIds.map((articleId) => {
      const cell = byArticle.get(articleId)
      if (!cell) return null
      return { standing: cell.standing, refs: cell.refs.map((ref) => `${articleId}#${ref}`) }
    }),
  }
}
