import type { TimeAxis } from '@/lib/core/compare/time-axis'
import { ChartFrame } from '../../../_charts/chart-frame'
import { counted } from '../../../_wording/numbers'
import { WINDOW_FOOT, WINDOW_HEAD } from './chart-sizes'
import { LazyWindowChart } from './lazy-charts'
import { placeLanes } from './window-lanes'

const HOW_TO_READ =
  'The band is the record’s window, each bar a stated period, ◇ the day of publication. A bar in the colour of the band covers ' +
  'the same days, whatever it dates. Arrows mark ends that are open or lie beyond the axis.'

interface WindowFigureProps {
  axis: TimeAxis
  release: { id: string; shortTitle: string }
}

/** The windows on a time axis. The table that follows it holds the same data. */
export function WindowFigure({ axis, release }: WindowFigureProps) {
  const height = (narrow: boolean) => placeLanes(axis, narrow).height + WINDOW_HEAD + WINDOW_FOOT
  return (
    <ChartFrame
      id="windows-chart"
      title="Which days each outlet speaks of"
      lead={HOW_TO_READ}
      height={{ wide: height(false), narrow: height(true) }}
      picture={{
        note: HOW_TO_READ,
        shows: `Windows of time stated in ${counted(axis.lanes.length, 'article')}`,
        releases: [release.shortTitle],
        file: `${release.id}-windows`,
      }}
    >
      <LazyWindowChart axis={axis} />
    </ChartFrame>
  )
}
