import type { Printing } from '@/lib/core/compare/figure-travel'
import { formatFigure } from '@/lib/core/compare/format-number'
import type { Sheet, SheetValue } from '@/lib/core/compare/sheet'
import type { FigurePage } from '@/lib/queries/figure-page'
import { explainNumber } from '../_wording/explain-number'
import { relationTags } from '../_wording/relation-tags'
import { whoSpeaks } from '../_wording/speech'
import { listSheet } from './list-sheet'
import { phraseWords } from './phrase-words'

/** What each article printed for a figure, in the order of the page, and then the articles that do not print it. */
export function figureSheet(page: FigurePage): Sheet {
  const { figure, release, printings, without } = page
  return listSheet({
    title: `${formatFigure(figure)}, ${figure.label}: ${release.shortTitle}`,
    heads: [
      ...['Published', 'Outlet', 'As printed', 'In English', 'Value', 'To the record', 'Explained'],
      ...['Voice', 'Position', 'Under', 'Taken from', 'Coded', 'Reference'],
    ],
    rows: [
      ...printings.flatMap((printing) => printingRows(printing, figure, null)),
      ...without.map(({ column, absence }) => [
        ...[column.published, column.outletName, absence ?? 'not stated'],
        ...Array.from({ length: 8 }, () => null),
        ...[column.coderKind === 'engine' ? 'by machine' : 'by hand', column.articleId],
      ]),
    ],
    notes: [
      ...(release.isConstructed ? ['Written for teaching: everything in it is invented.'] : []),
      `The record (${release.publisher}, ${release.released ?? 'date not stated'}): ${formatFigure(figure)}, ${figure.label}; ${figure.unitStated || figure.unitLabel}; ${figure.confidence}.`,
      '“Under”: the outlet that the article credits for the number. The order of days alone says nothing about who copied whom.',
    ],
  })
}

function printingRows(
  { column, entries, taken, onward }: Printing,
  figure: FigurePage['figure'],
  under: string | null,
): SheetValue[][] {
  return [
    ...entries.map((entry) => [
      ...[column.published, column.outletName, phraseWords(entry), entry.gloss, entry.value],
      relationTags(entry, figure)
        .map(({ words }) => words)
        .join(', ') || null,
      explainNumber(entry, figure).join(' ') || null,
      ...[whoSpeaks(entry), entry.position, under],
      taken.map(({ from, citation }) => `${citation.name} by way of ${from}`).join('; ') || null,
      ...[column.coderKind === 'engine' ? 'by machine' : 'by hand', entry.ref],
    ]),
    ...onward.flatMap((printing) => printingRows(printing, figure, column.outletName)),
  ]
}
