import type { Absence } from '@/lib/core/compare/types'
import { phraseWords } from '../../../_take-away/phrase-words'
import { sortWindows, type WindowLine, windowLines } from '../_windows/window-rows'
import type { ShownRelease, TableOfRelease } from './release-sheet'

/** The stated periods of the outlets that are not put away, in the order that is chosen. */
export function shownWindows({
  comparison,
  state,
}: Pick<ShownRelease, 'comparison' | 'state'>): WindowLine[] {
  const { columns, windows, release } = comparison
  const lines = windowLines(columns, windows, release.window)
  return sortWindows(
    lines.filter(({ column }) => !state.hide.includes(column.articleId)),
    state.windows,
  )
}

/** Every stated period as a row, by outlet; an outlet without one has a row that says so. */
export function windowsSheet(shown: ShownRelease): TableOfRelease {
  return {
    label: 'Windows',
    isByOutlet: false,
    heads: [
      'Outlet',
      'Published',
      'As printed',
      'In English',
      'From',
      'To',
      'Kind',
      'What it dates',
      'To the record',
    ],
    parts: [],
    rows: shownWindows(shown).map(({ column, entry, absence, isRecord }) => ({
      heads: entry
        ? [
            ...[column.outletName, column.published, phraseWords(entry), entry.gloss, entry.start, entry.end],
            ...[entry.kindLabel, entry.dates, isRecord ? 'the same days as the record' : null],
          ]
        : [column.outletName, column.published, noWindow(absence), null, null, null, null, null, null],
      cells: [],
    })),
  }
}

function noWindow(absence: Absence | null): string {
  return absence === 'not in the part coded' ? 'no window stated in the part coded' : 'no window stated'
}
