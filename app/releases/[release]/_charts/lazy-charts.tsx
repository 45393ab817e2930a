'use client'

import dynamic from 'next/dynamic'
import type { TimeAxis } from '@/lib/core/compare/time-axis'
import type { DeviationRow } from './deviation-rows'
import { NearViewport } from './near-viewport'

// Recharts is by far the largest part of the page and draws nothing on the server.
const DeviationChart = dynamic(() => import('./deviation-chart').then((file) => file.DeviationChart), {
  ssr: false,
})
const WindowChart = dynamic(() => import('./window-chart').then((file) => file.WindowChart), { ssr: false })

/** The chart of distances, loaded when it comes near; `height` is kept free for it, in CSS pixels. */
export function LazyDeviationChart({ rows, height }: { rows: DeviationRow[]; height: number }) {
  return (
    <NearViewport height={height}>
      <DeviationChart rows={rows} />
    </NearViewport>
  )
}

/** The chart of windows, loaded when it comes near; `height` is kept free for it, in CSS pixels. */
export function LazyWindowChart({ axis, height }: { axis: TimeAxis; height: number }) {
  return (
    <NearViewport height={height}>
      <WindowChart axis={axis} />
    </NearViewport>
  )
}
