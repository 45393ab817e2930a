import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { timeAxis } from '@/lib/core/compare/time-axis'
import { WindowFigure } from '../_charts/window-figure'
import { zoomAxis } from '../_charts/window-zoom'
import { WindowsFold } from './windows-fold'
import { WindowsTable } from './windows-table'

/** The stated periods on a time axis, and the same as a table. */
export function WindowsSection({ comparison }: { comparison: ReleaseComparison }) {
  const { columns, windows, release } = comparison
  const axis = timeAxis(release.window, columns, windows)
  return (
    <>
      {axis && <WindowFigure axis={zoomAxis(axis)} release={release} />}
      <WindowsFold isPictured={axis !== null} rows={windows}>
        <WindowsTable columns={columns} rows={windows} record={release.window} />
      </WindowsFold>
    </>
  )
}
