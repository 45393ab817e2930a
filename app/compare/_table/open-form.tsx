import type { View } from '@/lib/core/compare/workspace/view'
import { viewParams } from '@/lib/core/compare/workspace/write-view'

/** The id of the form that the buttons of all cells send. */
export const OPEN_FORM = 'open-form'

/**
 * What each cell sends to open itself: the view, once for the whole table. As links, thousands of cells would each carry
 * the whole address.
 */
export function OpenForm({ view, frozen }: { view: View; frozen: string | null }) {
  const params = frozen === null ? viewParams({ ...view, open: null }) : []
  return (
    <form id={OPEN_FORM} action={frozen === null ? '/compare' : `/frozen/${frozen}`} data-soft="table">
      {params.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  )
}
