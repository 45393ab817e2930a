import { ChartFrame } from '../../../_charts/chart-frame'
import { counted } from '../../../_wording/numbers'
import { DEVIATION_FOOT } from './chart-sizes'
import { placeDeviations } from './deviation-layout'
import type { DeviationMark, DeviationRow } from './deviation-rows'
import { DeviationTable } from './deviation-table'
import { LazyDeviationChart } from './lazy-charts'
import { ScaleChoice } from './scale-choice'

const SIGNS =
  'A disc is the record’s own number, a diamond the same number said to count something else, a ring a rounding, an open arrow ' +
  'a bound (“more than”, “nearly”), a triangle other digits, a square another count. A band covers all that a number can ' +
  'stand for. A line under a sign: it also counts something else. A broken bar: further off than the scale goes. A rounding, ' +
  'a bound or another count is no error.'

interface DeviationFigureProps {
  rows: DeviationRow[]
  /** how many figures were exact, and counted the same, wherever they were printed */
  exact: number
  release: { id: string; shortTitle: string }
}

/** How far the printed numbers stand from the record: a chart, and the same as a table. */
export function DeviationFigure({ rows, exact, release }: DeviationFigureProps) {
  if (rows.length === 0) return null
  const same = rows.filter(({ marks }) => marks.some(isSameNumber)).length
  const height = (narrow: boolean) => placeDeviations(rows, narrow).height + DEVIATION_FOOT
  return (
    <ChartFrame
      id="deviation"
      title="How far from the record"
      lead={
        <>
          The figures that some outlet printed otherwise than exactly or as a number of something else, and
          the distance of each printed number from the record, as a share of the record’s number. {SIGNS}
          {same > 0 && ` ${sameWords(same)}`}
          {exact > 0 && ` ${exactWords(exact)}`}
        </>
      }
      height={{ wide: height(false), narrow: height(true) }}
      controls={<ScaleChoice />}
      table={<DeviationTable rows={rows} />}
      picture={{
        note: SIGNS,
        shows: `Distances of printed numbers from the record, ${counted(rows.length, 'figure')}`,
        releases: [release.shortTitle],
        file: `${release.id}-distances`,
      }}
    >
      <LazyDeviationChart rows={rows} />
    </ChartFrame>
  )
}

function isSameNumber({ relation, shifted }: DeviationMark): boolean {
  return relation === 'exact' && shifted
}

function sameWords(same: number): string {
  return same === 1
    ? 'One figure’s number also stands for something else.'
    : `The numbers of ${same} figures also stand for something else.`
}

function exactWords(exact: number): string {
  return exact === 1
    ? 'One more figure was exact wherever it was printed.'
    : `${exact} more figures were exact wherever they were printed.`
}
