import type { ReleaseFindings } from '@/lib/core/compare/against-record'
import { isId } from './ids'
import { checkRow } from './rows/check-row'
import { findingRows } from './rows/finding-rows'
import { shapeFindings } from './shape-findings'

/**
 * What the rules noticed in the articles of a release, which may be without some; null when no release has this id. Rejects when the database
 * cannot be reached.
 */
export async function releaseFindings(
  id: string,
  without: readonly string[] = [],
): Promise<ReleaseFindings | null> {
  if (!isId(id)) return null
  const [check, stored] = await Promise.all([checkRow(id), findingRows({ release: id })])
  return (
    check &&
    shapeFindings(
      check,
      stored.filter(({ articleId }) => !without.includes(articleId)),
    )
  )
}
