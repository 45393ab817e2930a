import { heatScale, heatSteps } from '@/lib/core/compare/workspace/heat'
import type { Workspace } from '@/lib/core/compare/workspace/page'
import { COUNTED_TABS, type View } from '@/lib/core/compare/workspace/view'
import { AbsenceKey } from '../../_components/absent'
import { Link } from '../../_components/link'
import { counted } from '../../_wording/numbers'
import { shareWords } from '../_columns/column-words'
import { tabWords } from '../_state/tab-words'
import styles from './table-key.module.css'

/** How to read the table: what its numbers count, what shades mean, how much there is. */
export function TableKey({ view, comparison: { rows, shown } }: { view: View; comparison: Workspace }) {
  const scale = heatScale(rows, view)
  const hasShares = COUNTED_TABS.includes(view.tab)
  const isReckoned = shown.some(({ length }) => length.known > 0 && !length.isCounted)
  return (
    <div className={styles.key}>
      <p role="status">
        {counted(rows.length, 'row')} in {counted(shown.length, 'column')}
      </p>
      {hasShares && (
        <p>
          <b>Bold</b>: {tabWords[view.tab].counts}; beside it: per 1,000 words
          {isReckoned && (
            <>
              ; ≈: length <Link href="/method#shares">reckoned from its characters</Link>
            </>
          )}
        </p>
      )}
      {hasShares && scale && (
        <p className={styles.steps}>
          Shaded by {scale.by === 'share' ? 'times per 1,000 words' : 'times'}, up to
          {heatSteps(scale).map((step, index) => (
            <span key={step} data-heat={index + 1}>
              {scale.by === 'share' ? shareWords(step) : Math.floor(step)}
            </span>
          ))}
        </p>
      )}
      <AbsenceKey />
    </div>
  )
}
