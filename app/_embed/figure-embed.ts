import type { Printing } from '@/lib/core/compare/figure-travel'
import { formatFigure } from '@/lib/core/compare/format-number'
import type { EmbedRow, EmbedTable } from '@/lib/core/embed/view'
import type { FigurePage } from '@/lib/queries/figure-page'
import { publishedWords } from '../_wording/coding'
import { relationTags } from '../_wording/relation-tags'
import { placeAside, whoSpeaks } from '../_wording/speech'
import { phraseLine } from './phrase-line'

/** What each article printed for a figure, by day; then the articles that do not print it. */
export function figureTable(page: FigurePage): EmbedTable {
  return {
    caption: 'What each article printed for it, by day of publication',
    isList: true,
    heads: ['Outlet', 'As printed', 'To the record'].map((name) => ({ name, about: null })),
    rows: [
      ...page.printings.flatMap((printing) => printingRows(printing, page, null)),
      ...page.without.map(({ column, absence }) => ({
        ...{ group: null, head: column.outletName, about: publishedWords(column.published) },
        cells: [{ quiet: absence ?? 'not stated' }, {}],
      })),
    ],
  }
}

function printingRows(
  { column, entries, onward }: Printing,
  page: FigurePage,
  under: string | null,
): EmbedRow[] {
  const from = under ? `taken from ${under}, as it says` : null
  return [
    ...entries.map((entry) => ({
      ...{ group: null, head: column.outletName },
      about: [publishedWords(column.published), from].filter(Boolean).join(' · '),
      cells: [
        {
          lines: [
            {
              ...phraseLine(entry, column.language, [whoSpeaks(entry), placeAside(entry.position)]),
              href: `/releases/${page.release.id}?open=${encodeURIComponent(entry.ref)}#evidence`,
            },
          ],
        },
        { lines: [{ words: '', tags: relationTags(entry, page.figure) }] },
      ],
    })),
    ...onward.flatMap((printing) => printingRows(printing, page, column.outletName)),
  ]
}

/** What the record holds, as a sentence. */
export function figureNotes({ figure, release }: FigurePage): string[] {
  return [
    `The record: ${formatFigure(figure)} ${figure.unitStated || figure.unitLabel}, ${figure.window.stated}; ${figure.confidence}. ${release.document}`,
    'The order of days alone says nothing about who copied whom.',
  ]
}
