'use client'

import dynamic from 'next/dynamic'

/** The chart over the years, its drawing loaded when it is shown. */
export const LazyTermChart = dynamic(() => import('./term-chart').then((file) => file.TermChart), {
  ssr: false,
})
