import { NearViewport } from '../../../_charts/near-viewport'
import { DEVIATION_FOOT } from './chart-sizes'
import styles from './deviation-figure.module.css'
import { placeDeviations } from './deviation-layout'
import type { DeviationMark, DeviationRow } from './deviation-rows'
import { DeviationTable } from './deviation-table'
import { LazyDeviationChart } from './lazy-charts'

interface DeviationFigureProps {
  rows: DeviationRow[]
  /** how many figures were exact, and counted the same, wherever they were printed */
  exact: number
}

/** How far the printed numbers stand from the record: a chart, and the same as a table. */
export function DeviationFigure({ rows, exact }: DeviationFigureProps) {
  if (rows.length === 0) return null
  const same = rows.filter(({ marks }) => marks.some(isSameNumber)).length
  return (
    <figure className={styles.figure} aria-labelledby="deviation">
      <h3 id="deviation">How far from the record</h3>
      <p className="lead">
        The figures that some outlet printed otherwise than exactly or as a number of something else, and the
        distance of each printed number from the record. A disc is the record’s own number, a diamond the same
        number said to count something else, a ring a rounding, an open arrow a bound (“more than”, “nearly”),
        a triangle other digits, a square another count. A line under a sign: it also counts something else. A
        rounding, a bound or another count is no error.
        {same > 0 && ` ${sameWords(same)}`}
        {exact > 0 && ` ${exactWords(exact)}`}
      </p>
      <div
        role="img"
        aria-label="Distances of the printed numbers from the record; the same data stand in the table below"
      >
        <NearViewport height={placeDeviations(rows).height + DEVIATION_FOOT}>
          <LazyDeviationChart rows={rows} />
        </NearViewport>
      </div>
      <DeviationTable rows={rows} />
    </figure>
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
