import type { FigureRow, PrintedNumber } from '@/lib/core/compare/types'
import { phraseWords } from '../../../_take-away/phrase-words'
import { unitAside } from '../../../_wording/printed-number'
import { relationTags } from '../../../_wording/relation-tags'
import { placeAside } from '../../../_wording/speech'
import { compareFigures, isStated, tonesIn } from '../_numbers/figure-rows'
import { emptyWords, type ShownRelease, type TableOfRelease } from './release-sheet'

/** The figures that some outlet prints, with the relation that is chosen and in the order that is. */
export function shownFigures({
  comparison,
  state: { relation, order },
}: Pick<ShownRelease, 'comparison' | 'state'>) {
  const rows = comparison.numbers
    .filter(isStated)
    .map((row) => ({ ...row, id: row.figure.id }))
    .filter((row) => relation === null || tonesIn(row).has(relation))
  const compare = compareFigures[order]
  return compare ? rows.sort(compare) : rows
}

/** The figures of the record beside each outletʼs numbers, with the relation that is chosen and in the order that is. */
export function numbersSheet(shown: ShownRelease): TableOfRelease {
  return {
    label: 'Numbers',
    isByOutlet: true,
    heads: ['Figure', 'In the record', 'Limited by', 'Unit', 'Window', 'How sure'],
    parts: [
      { name: 'value', inText: 'left out' },
      { name: 'as printed', inText: 'plain' },
      { name: 'to the record', inText: 'left out' },
    ],
    rows: shownFigures(shown).map(({ figure, cells }) => ({
      heads: [
        figure.label,
        figure.value,
        figure.modifier,
        figure.unitStated || figure.unitLabel,
        figure.window.stated,
        figure.confidence,
      ],
      cells: cells.map((cell) =>
        cell.entries.length === 0
          ? [null, emptyWords(cell), null]
          : [onlyValue(cell.entries), printed(cell.entries, figure), relations(cell.entries, figure)],
      ),
    })),
  }
}

/** The number where the cell has one alone; of several none could stand for the others. */
function onlyValue(entries: PrintedNumber[]): number | null {
  const [only] = entries
  return entries.length === 1 && only ? only.value : null
}

/** Each number as printed, with its unit and place, and what it is to the figure. */
function printed(entries: PrintedNumber[], figure: FigureRow): string {
  return entries
    .map((entry) => {
      const unit = unitAside(entry)
      const place = placeAside(entry.position)
      const relation = relationWords(entry, figure)
      return [
        phraseWords(entry),
        entry.gloss && `[${entry.gloss}]`,
        unit && `(${unit})`,
        place && `(${place})`,
        relation && `→ ${relation}`,
      ]
        .filter(Boolean)
        .join(' ')
    })
    .join('; ')
}

/** What each number is to the figure, in the order of the numbers. */
function relations(entries: PrintedNumber[], figure: FigureRow): string | null {
  return entries.map((entry) => relationWords(entry, figure)).join('; ') || null
}

function relationWords(entry: PrintedNumber, figure: FigureRow): string {
  return relationTags(entry, figure)
    .map(({ words }) => words)
    .join(', ')
}
