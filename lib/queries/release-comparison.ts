import { ladderRungs } from '@/lib/core/compare/ladder'
import { compareNumbers } from '@/lib/core/compare/numbers'
import { compareOfficials } from '@/lib/core/compare/officials'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { rulingsInForce } from '@/lib/core/compare/terminology'
import { compareWindows } from '@/lib/core/compare/windows'
import { compareWords } from '@/lib/core/compare/words'
import { isId } from './ids'
import { linkJudge } from './links'
import { citationRows } from './rows/citation-rows'
import { codebookRows, conceptsOf, listOf } from './rows/codebook-rows'
import { columnRows } from './rows/column-rows'
import { figureRows } from './rows/figure-rows'
import { quantityRows } from './rows/quantity-rows'
import { releaseRow } from './rows/release-row'
import { rulingRows } from './rows/ruling-rows'
import { termRows } from './rows/term-rows'
import { windowRows } from './rows/window-rows'
import { columnOf, figureOf, releaseHead } from './shape-release'

/**
 * Everything that the page of one release shows, without the columns of some articles where a reader has them put away;
 * null when no release has this id. Ten queries by indexed
 * keys in one round, so that the cost follows the size of the release and not that of the corpus.
 * Rejects when the database cannot be reached.
 */
export async function releaseComparison(
  id: string,
  without: readonly string[] = [],
): Promise<ReleaseComparison | null> {
  if (!isId(id)) return null
  const of = { release: id }
  const [release, figures, storedColumns, terms, numbers, windows, citations, codebook, rulings, toLink] =
    await Promise.all([
      releaseRow(id),
      figureRows(id),
      columnRows(id),
      termRows(of),
      quantityRows(of),
      windowRows(of),
      citationRows(of),
      codebookRows(),
      rulingRows(),
      linkJudge(),
    ])
  if (!release) return null
  const columns = storedColumns
    .filter(({ articleId }) => !without.includes(articleId))
    .map((row) => columnOf(row, toLink))
  const recorded = figures.map((row) => figureOf(row, toLink))
  const alignments = numbers.alignments.filter((alignment) => alignment.releaseId === id)
  return {
    release: releaseHead(release, toLink),
    columns,
    ...compareNumbers(columns, recorded, numbers.quantities, alignments),
    ladder: ladderRungs(recorded),
    words: compareWords(columns, listOf(codebook, 'facet'), conceptsOf(codebook), terms),
    windows: compareWindows(columns, windows),
    officials: compareOfficials(columns, listOf(codebook, 'sector'), citations),
    // Rulings are by real bodies on real days: nothing invented appeared while one stood.
    terminology: release.isConstructed
      ? []
      : rulingsInForce(
          columns,
          rulings.map(({ concepts: _, ...ruling }) => ruling),
          toLink,
        ),
  }
}
