import { formatFigure } from '@/lib/core/compare/format-number'
import type { FigureRow, PrintedNumber, Shift } from '@/lib/core/compare/types'
import { windowWords } from './dates'
import { printedValue } from './printed-number'

/** One thing that a printed number and the record both say of it. */
export interface NumberSide {
  name: 'Number' | 'Counts' | 'Of whom' | 'Act or status' | 'Window'
  /** the articleʼs own words, in its language */
  asPrinted?: boolean
  /** the change that stands marked here where the alignment holds it */
  shift: Shift | null
  /** null where it is not stated */
  printed: string | null
  recorded: string | null
}

/** What a number is, counts, is of, and when: as printed and as recorded, null where that side states none. */
export function numberSides(entry: PrintedNumber, figure: FigureRow | null): NumberSide[] {
  return [
    {
      name: 'Number',
      shift: null,
      printed: printedValue(entry),
      recorded: figure && formatFigure(figure),
    },
    {
      name: 'Counts',
      asPrinted: entry.unitStated !== null,
      shift: 'unit',
      printed: entry.unitStated ?? entry.unitLabel,
      recorded: figure && (figure.unitStated || figure.unitLabel),
    },
    {
      name: 'Of whom',
      shift: 'population',
      printed: entry.population,
      recorded: figure?.population ?? null,
    },
    { name: 'Act or status', shift: 'act', printed: entry.actStated, recorded: figure?.actStated ?? null },
    {
      name: 'Window',
      asPrinted: true,
      shift: 'window',
      printed: entry.windowStated,
      recorded: figure && windowWords(figure.window),
    },
  ]
}
