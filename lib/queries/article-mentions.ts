import type { KindLetter } from '@/lib/core/compare/coded-phrase'
import { groupBy } from '@/lib/core/compare/columns'
import { printedNumber, shownAlignments } from '@/lib/core/compare/numbers'
import { citationEntry } from '@/lib/core/compare/officials'
import type { ArticleMention, TiedFigure } from '@/lib/core/compare/pages'
import { windowEntry } from '@/lib/core/compare/windows'
import { wordEntry } from '@/lib/core/compare/words'
import { type AlignedFigureRow, figuresOfArticle } from './rows/aligned-figure-rows'
import { anchorRows } from './rows/anchor-rows'
import { citationRows } from './rows/citation-rows'
import { codebookRows } from './rows/codebook-rows'
import { quantityRows } from './rows/quantity-rows'
import { termRows } from './rows/term-rows'
import { windowRows } from './rows/window-rows'

/** Every mention of an articleʼs shown coding with its anchors: terms, quantities, windows, citations. */
export async function articleMentions(articleId: string): Promise<ArticleMention[]> {
  const of = { article: articleId }
  const [terms, numbers, windows, citations, anchors, figures, codebook] = await Promise.all([
    termRows(of),
    quantityRows(of),
    windowRows(of),
    citationRows(of),
    anchorRows(articleId),
    figuresOfArticle(articleId),
    codebookRows(),
  ])
  const byMention = groupBy(anchors, ({ letter, ordinal }) => `${letter}${ordinal}`)
  const anchorsOf = (letter: KindLetter, ordinal: number): ArticleMention['anchors'] =>
    (byMention.get(`${letter}${ordinal}`) ?? []).map(({ start, end, role, method }) => ({
      start,
      end,
      role,
      method,
    }))
  const labels = new Map(codebook.map((entry) => [`${entry.list}:${entry.id}`, entry.label]))
  const labelOf = (list: string, id: string) => labels.get(`${list}:${id}`) ?? id
  const byQuantity = groupBy(numbers.alignments, ({ ordinal }) => ordinal)
  return [
    ...terms.map((row) => ({
      kind: 'term' as const,
      facet: row.facet,
      facetLabel: labelOf('facet', row.facet),
      concept: row.concept,
      conceptLabel: row.concept === null ? null : labelOf('concept', row.concept),
      ...wordEntry(row),
      anchors: anchorsOf('t', row.ordinal),
    })),
    ...numbers.quantities.map((row) => {
      const alignment = shownAlignments(byQuantity.get(row.ordinal) ?? [])[0] ?? null
      const figure = figures.find(
        ({ releaseId, id }) => releaseId === alignment?.releaseId && id === alignment.figureId,
      )
      return {
        kind: 'quantity' as const,
        figure: figure ? tied(figure) : null,
        ...printedNumber(row, alignment, figure?.value ?? null),
        anchors: anchorsOf('q', row.ordinal),
      }
    }),
    // A window has a kind of its own; the kind of mention goes last so that it stands.
    ...windows.map((row) => ({
      ...windowEntry(row),
      kind: 'window' as const,
      anchors: anchorsOf('w', row.ordinal),
    })),
    ...citations.map((row) => ({
      kind: 'citation' as const,
      sectorLabel: labelOf('sector', row.sector),
      ...citationEntry(row),
      anchors: anchorsOf('c', row.ordinal),
    })),
  ]
}

/** The figure without the release that it was found under. */
function tied({ releaseId: _, ...figure }: AlignedFigureRow): TiedFigure {
  return figure
}
