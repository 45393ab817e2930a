import type { TerminologyContext } from '@/lib/core/compare/pages'
import type { Column } from '@/lib/core/compare/types'
import { TerminologyList } from '../../../_components/terminology-list'
import { counted } from '../../../_wording/numbers'
import { Fold } from '../_table/fold'
import { toldNames } from '../_table/fold-rows'

/** The rulings on words that stood when articles of this release appeared: context, never a violation. */
export function TerminologySection({
  rulings,
  columns,
}: {
  rulings: TerminologyContext[]
  columns: Column[]
}) {
  const names = new Map(columns.map((column) => [column.articleId, column.outletName]))
  return (
    <Fold
      summary={
        <>
          <b>{counted(rulings.length, 'ruling')}</b>{' '}
          <small>{toldNames([...new Set(rulings.map(({ body }) => body))])}</small>
        </>
      }
    >
      <TerminologyList
        rulings={rulings}
        aside={({ articleIds }) =>
          `Stood when ${articleIds.length} of ${columns.length} articles appeared: ${articleIds
            .map((id) => names.get(id) ?? id)
            .join(', ')}`
        }
      />
    </Fold>
  )
}
