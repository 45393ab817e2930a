'use client'

import dynamic from 'next/dynamic'

// Recharts is by far the largest part of the page and draws nothing on the server.

/** The chart of distances, loaded when it is first drawn. */
export const LazyDeviationChart = dynamic(
  () => import('./deviation-chart').then((file) => file.DeviationChart),
  { ssr: false },
)

/** The chart of windows, loaded when it is first drawn. */
export const LazyWindowChart = dynamic(() => import('./window-chart').then((file) => file.WindowChart), {
  ssr: false,
})
