'use client'

import dynamic from 'next/dynamic'

/** The chart of quoted words, its drawing loaded when it is shown. */
export const LazyQuotedChart = dynamic(() => import('./quoted-chart').then((file) => file.QuotedChart), {
  ssr: false,
})
