import { heatOf, heatScale } from '@/lib/core/compare/workspace/heat'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import type { CompareCell, WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { COUNTED_TABS, type View } from '@/lib/core/compare/workspace/view'
import type { EmbedCell, EmbedTable } from '@/lib/core/embed/view'
import { columnBrief, shareWords } from '../compare/_columns/column-words'
import { tabWords } from '../compare/_state/tab-words'
import { partWords } from '../compare/_table/part-words'

/** The table of the workspace as an embed shows it, shaded as there. */
export function compareTable(view: View, { shown, rows }: Workspace): EmbedTable {
  const scale = heatScale(rows, view)
  return {
    caption: `${tabWords[view.tab].label} by column`,
    heads: [
      { name: tabWords[view.tab].head, about: null },
      ...shown.map((column) => ({ name: column.name, about: columnBrief(column) || null })),
    ],
    rows: rows.map((row) => ({
      group: view.isGrouped ? row.group.label : null,
      head: row.label,
      about: [row.aside, view.isGrouped ? null : row.group.label].filter(Boolean).join(' · ') || null,
      cells: row.cells.map((cell, place) => ({
        ...cellOf(view, cell, shown[place]),
        shade: heatOf(cell, scale),
      })),
    })),
  }
}

function cellOf({ tab }: View, cell: CompareCell, column: WorkspaceColumn | undefined): EmbedCell {
  const { emptiness, times, articles, parts, samples, wordings } = cell
  if (emptiness !== null) return { quiet: emptiness }
  if (tab === 'left-out' && articles === 1) return { strong: parts[0]?.label ?? 'not stated' }
  const more = wordings - samples.length
  return {
    strong: tab === 'left-out' ? `${times} of ${articles}` : String(times),
    ...(COUNTED_TABS.includes(tab) && { beside: shareOf(cell, column) }),
    lines: samples.map(({ phrase, voice, language, times: often, aside }) => ({
      ...{ words: phrase, voice, lang: language, times: often, aside },
    })),
    quiet:
      [
        ...parts.map(({ label, times: part }) => `${partWords(label)} ${part}`),
        ...(more > 0 ? [`${more} more wordings`] : []),
      ].join(' · ') || null,
  }
}

function shareOf({ rate }: CompareCell, column: WorkspaceColumn | undefined): string {
  if (rate === null) return 'length not known'
  return `${column?.length.isCounted ? '' : '≈ '}${shareWords(rate)} per 1,000 words`
}

/** How to read the table: what its numbers count and what shades mean. */
export function compareNotes(view: View, { rows, shown }: Workspace): string[] {
  if (!COUNTED_TABS.includes(view.tab)) return []
  const scale = heatScale(rows, view)
  const isReckoned = shown.some(({ length }) => length.known > 0 && !length.isCounted)
  return [
    [
      `Bold: ${tabWords[view.tab].counts}.`,
      isReckoned && '≈: the length was reckoned from its characters.',
      scale && `Darker: more ${scale.by === 'share' ? 'times per 1,000 words' : 'times'}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ]
}
