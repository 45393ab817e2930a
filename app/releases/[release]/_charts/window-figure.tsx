import type { TimeAxis } from '@/lib/core/compare/time-axis'
import { WINDOW_FOOT, WINDOW_HEAD } from './chart-sizes'
import { LazyWindowChart } from './lazy-charts'
import styles from './window-figure.module.css'
import { placeLanes } from './window-lanes'

/** The windows on a time axis. The table that follows it holds the same data. */
export function WindowFigure({ axis }: { axis: TimeAxis }) {
  return (
    <figure className={styles.figure}>
      <div
        role="img"
        aria-label="Windows stated by each outlet on a time axis; the same data stand in the table below"
      >
        <LazyWindowChart axis={axis} height={placeLanes(axis, false).height + WINDOW_HEAD + WINDOW_FOOT} />
      </div>
      <figcaption>
        The band is the record’s window, each bar a stated period, ◇ the day of publication. A bar in the
        colour of the band covers the same days, whatever it dates. Arrows mark ends that are open or lie
        beyond the axis.
      </figcaption>
    </figure>
  )
}
