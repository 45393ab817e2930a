import { numberAxes } from '@/lib/core/compare/number-axis'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { recordedRelease } from '@/lib/core/compare/recorded-release'
import { sumsOfRecord } from '@/lib/core/findings/sums-of-record'
import { workedNumbers } from '@/lib/core/findings/worked-numbers'
import { EmbedThis } from '../../../_components/embed-this'
import { TakeRow } from '../../../_components/take-row'
import { TakeTable } from '../../../_components/take-table'
import { DeviationFigure } from '../_charts/deviation-figure'
import { alwaysExact, deviationRows } from '../_charts/deviation-rows'
import { Ladder } from '../_ladder/ladder'
import { WorkedNumbers } from '../_worked/worked-numbers'
import { isStated } from './figure-rows'
import { NumbersTable } from './numbers-table'
import { OtherNumbers } from './other-numbers'

/** The figures of the record and what each outlet printed for them. */
export function NumbersSection({ comparison }: { comparison: ReleaseComparison }) {
  const { numbers, ladder, columns, otherNumbers, release } = comparison
  const axes = numberAxes(columns, numbers)
  const rows = deviationRows(axes)
  const figures = new Map(numbers.map(({ figure }) => [figure.id, figure]))
  const record = recordedRelease(release, [...figures.values()])
  return (
    <>
      <Ladder
        release={release}
        numbers={numbers}
        rungs={ladder}
        columns={columns}
        broken={sumsOfRecord(record)}
      />
      <WorkedNumbers worked={workedNumbers(record)} figures={figures} />
      <h3>The same figure in each outlet</h3>
      <p className="lead">
        Each phrase as printed: italics in quotation marks are somebody’s quoted words, dotted lines are
        reported speech, plain type is the outlet’s own voice. Choose a phrase to see its evidence, or a
        figure to see what the record says of it. Figures that none of the coded parts states stand under{' '}
        <a href="#left-out">What was left out</a>.
      </p>
      <NumbersTable
        rows={numbers.filter(isStated)}
        figures={[...figures.values()]}
        columns={columns}
        window={release.window}
      />
      <TakeRow>
        <TakeTable base={`/api/v1/releases/${release.id}/tables/numbers`} what="Numbers" />
        <EmbedThis part="numbers" title={`Numbers: ${release.shortTitle}`} />
      </TakeRow>
      <DeviationFigure rows={rows} exact={alwaysExact(axes).length} release={release} />
      <OtherNumbers columns={columns} others={otherNumbers} />
    </>
  )
}
