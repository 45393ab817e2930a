import type { Column } from '@/lib/core/compare/types'
import { machineWords, publishedWords } from '../../_wording/coding'

type AsideColumn = Pick<Column, 'outletName' | 'published' | 'extent' | 'coderKind' | 'begunByMachine'>

/** What stands under an outlet's name in a chart: how much was coded, whether by machine, and the day where the name stands twice. */
export function laneAside(column: AsideColumn, columns: readonly AsideColumn[]): string {
  const isTwice = columns.filter(({ outletName }) => outletName === column.outletName).length > 1
  return [
    isTwice ? publishedWords(column.published) : null,
    column.extent === 'whole' ? 'whole text' : 'opening only',
    machineWords(column),
  ]
    .filter(Boolean)
    .join(' · ')
}
