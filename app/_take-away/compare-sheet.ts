import type { Sheet, SheetPart, SheetValue } from '@/lib/core/compare/sheet'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import type { CompareCell, Sample, WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import { COUNTED_TABS, type Tab, type View } from '@/lib/core/compare/workspace/view'
import { columnBrief, shareWords } from '../compare/_columns/column-words'
import { tabWords } from '../compare/_state/tab-words'
import { partWords } from '../compare/_table/part-words'
import { phraseWords } from './phrase-words'

/** The table of the workspace as it is shown: its rows, columns, filters and order. */
export function compareSheet(view: View, { shown, rows, problems }: Workspace): Sheet {
  const { tab } = view
  const { label, head } = tabWords[tab]
  return {
    title: `${label}: ${shown.map(({ name }) => name).join(', ')}`,
    heads: ['Group', head, 'About it'],
    columns: shown.map((column) => ({ name: column.name, about: columnBrief(column) || null })),
    parts: PARTS[tab],
    rows: rows.map((row) => ({
      heads: [row.group.label, row.label, row.aside],
      cells: row.cells.map((cell, place) => valuesOf(tab, cell, shown[place])),
    })),
    notes: [...problems, ...(COUNTED_TABS.includes(tab) ? [countNote(tab)] : [])],
  }
}

const named = (name: string): SheetPart => ({ name, inText: 'named' })
const plain = (name: string): SheetPart => ({ name, inText: 'plain' })
const counts: SheetPart[] = [
  named('times'),
  { name: 'per 1,000 words', inText: 'left out' },
  plain('share as shown'),
]

const PARTS: Record<Tab, SheetPart[]> = {
  words: [...counts, plain('by voice'), plain('wordings')],
  numbers: [...counts, plain('by relation to the record, or by voice'), plain('as printed')],
  windows: [...counts, plain('as printed')],
  officials: [...counts, plain('by manner of citing'), plain('cue words')],
  headlines: [named('headlines'), plain('as printed')],
  text: [],
  'left-out': [named('articles that state it'), named('articles judged'), plain('standing')],
}

function valuesOf(tab: Tab, cell: CompareCell, column: WorkspaceColumn | undefined): SheetValue[] {
  const { emptiness, times, articles, parts } = cell
  if (tab === 'left-out') {
    if (emptiness !== null) return [null, null, emptinessWords(emptiness, column)]
    const standing = articles === 1 ? parts[0]?.label : partsText(cell)
    return [times, articles, standing ?? null]
  }
  if (tab === 'headlines')
    return emptiness === null ? [times, samplesText(cell)] : [null, emptinessWords(emptiness, column)]
  const hasParts = PARTS[tab].length > counts.length + 1
  if (emptiness !== null)
    return [null, null, null, ...(hasParts ? [null] : []), emptinessWords(emptiness, column)]
  return [times, ...shareOf(cell, column), ...(hasParts ? [partsText(cell)] : []), samplesText(cell)]
}

function emptinessWords(
  emptiness: NonNullable<CompareCell['emptiness']>,
  column: WorkspaceColumn | undefined,
) {
  return emptiness === 'no such coding' && column?.coding ? `none ${column.coding.words}` : emptiness
}

/** The share to as many digits as the screen shows, and as it is shown: ≈ where its length was reckoned from characters. */
function shareOf({ rate }: CompareCell, column: WorkspaceColumn | undefined): SheetValue[] {
  if (rate === null) return [null, 'length not known']
  const about = column?.length.isCounted ? '' : '≈ '
  return [Number(rate.toPrecision(2)), `${about}${shareWords(rate)} per 1,000 words`]
}

function partsText({ parts }: CompareCell): string | null {
  return parts.map(({ label, times }) => `${partWords(label)} ${times}`).join(' · ') || null
}

function samplesText({ samples, wordings }: CompareCell): string | null {
  const more = wordings - samples.length
  return [...samples.map(sampleText), ...(more > 0 ? [`${more} more`] : [])].join('; ') || null
}

function sampleText({ phrase, voice, times, aside }: Sample): string {
  return [phraseWords({ phrase, voice }), times > 1 ? `×${times}` : null, aside && `(${aside})`]
    .filter(Boolean)
    .join(' ')
}

function countNote(tab: Tab): string {
  return `“times” are ${tabWords[tab].counts}; “per 1,000 words” sets them against the length of those parts, to two digits. ≈: the length was reckoned from its characters, 6 to a word.`
}
