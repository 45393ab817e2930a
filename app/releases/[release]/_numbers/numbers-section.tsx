import { numberAxes } from '@/lib/core/compare/number-axis'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { DeviationFigure } from '../_charts/deviation-figure'
import { alwaysExact, deviationRows } from '../_charts/deviation-rows'
import { Ladder } from '../_ladder/ladder'
import { isStated } from './figure-rows'
import { NumbersTable } from './numbers-table'
import { OtherNumbers } from './other-numbers'
import { UnstatedFigures } from './unstated-figures'

/** The figures of the record and what each outlet printed for them. */
export function NumbersSection({ comparison }: { comparison: ReleaseComparison }) {
  const { numbers, ladder, columns, otherNumbers, release } = comparison
  const axes = numberAxes(columns, numbers)
  const rows = deviationRows(axes)
  return (
    <>
      <Ladder numbers={numbers} rungs={ladder} columns={columns} />
      <h3>The same figure in each outlet</h3>
      <p className="lead">
        Each phrase as printed: italics in quotation marks are somebody’s quoted words, dotted lines are
        reported speech, plain type is the outlet’s own voice. Choose a phrase to see its evidence, or a
        figure to see what the record says of it.
      </p>
      <NumbersTable rows={numbers} columns={columns} window={release.window} />
      <UnstatedFigures rows={numbers.filter((row) => !isStated(row))} window={release.window} />
      <DeviationFigure rows={rows} exact={alwaysExact(axes).length} />
      <OtherNumbers columns={columns} others={otherNumbers} />
    </>
  )
}
