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
import type { CodingsOf } from './rows/shown-codings'
import { termRows } from './rows/term-rows'
import { windowRows } from './rows/window-rows'

/** Every mention of an articleʼs shown coding with its anchors: terms, quantities, windows, citations. */
export async function articleMentions(articleId: string): Promise<ArticleMention[]> {
  const byCoding = await mentionsByCoding({ article: articleId }, articleId)
  return [...byCoding.values()].flat()
}

/** The mentions of codings of one article, under the coding's number in the database; none for an empty coding. */
export async function mentionsByCoding(
  of: Extract<CodingsOf, { article: string } | { everyCodingOf: string }>,
  articleId: string,
): Promise<Map<number, ArticleMention[]>> {
  const [terms, numbers, windows, citations, anchors, figures, codebook] = await Promise.all([
    termRows(of),
    quantityRows(of),
    windowRows(of),
    citationRows(of),
    anchorRows(of),
    figuresOfArticle(articleId),
    codebookRows(),
  ])
  const keyOf = (codingId: number, letter: KindLetter, ordinal: number) => `${codingId} ${letter}${ordinal}`
  const byMention = groupBy(anchors, ({ codingId, letter, ordinal }) => keyOf(codingId, letter, ordinal))
  const anchorsOf = (row: InCoding, letter: KindLetter): ArticleMention['anchors'] =>
    (byMention.get(keyOf(row.codingId, letter, row.ordinal)) ?? []).map(({ start, end, role, method }) => ({
      ...{ start, end, role, method },
    }))
  const labels = new Map(codebook.map((entry) => [`${entry.list}:${entry.id}`, entry.label]))
  const labelOf = (list: string, id: string) => labels.get(`${list}:${id}`) ?? id
  const byQuantity = groupBy(numbers.alignments, ({ codingId, ordinal }) => keyOf(codingId, 'q', ordinal))
  const all: { codingId: number; mention: ArticleMention }[] = [
    ...terms.map((row) => ({
      codingId: row.codingId,
      mention: {
        kind: 'term' as const,
        facet: row.facet,
        facetLabel: labelOf('facet', row.facet),
        concept: row.concept,
        conceptLabel: row.concept === null ? null : labelOf('concept', row.concept),
        ...wordEntry(row),
        anchors: anchorsOf(row, 't'),
      },
    })),
    ...numbers.quantities.map((row) => {
      const alignments = byQuantity.get(keyOf(row.codingId, 'q', row.ordinal)) ?? []
      const alignment = shownAlignments(alignments)[0] ?? null
      const figure = figures.find(
        ({ releaseId, id }) => releaseId === alignment?.releaseId && id === alignment.figureId,
      )
      return {
        codingId: row.codingId,
        mention: {
          kind: 'quantity' as const,
          figure: figure ? tied(figure) : null,
          act: row.act,
          ...printedNumber(row, alignment, figure?.value ?? null),
          anchors: anchorsOf(row, 'q'),
        },
      }
    }),
    // A window has a kind of its own; the kind of mention goes last so that it stands.
    ...windows.map((row) => ({
      codingId: row.codingId,
      mention: {
        ...windowEntry(row),
        kind: 'window' as const,
        windowKind: row.kind,
        anchors: anchorsOf(row, 'w'),
      },
    })),
    ...citations.map((row) => ({
      codingId: row.codingId,
      mention: {
        kind: 'citation' as const,
        sectorLabel: labelOf('sector', row.sector),
        duplicateOf: row.duplicateOf,
        ...citationEntry(row),
        anchors: anchorsOf(row, 'c'),
      },
    })),
  ]
  const byCoding = new Map<number, ArticleMention[]>()
  for (const { codingId, mention } of all) {
    const mentions = byCoding.get(codingId)
    if (mentions) mentions.push(mention)
    else byCoding.set(codingId, [mention])
  }
  return byCoding
}

interface InCoding {
  codingId: number
  ordinal: number
}

/** The figure without the release that it was found under. */
function tied({ releaseId: _, ...figure }: AlignedFigureRow): TiedFigure {
  return figure
}
