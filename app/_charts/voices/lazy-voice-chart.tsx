'use client'

import dynamic from 'next/dynamic'

/** The chart of voices, its drawing loaded when it is shown. */
export const LazyVoiceChart = dynamic(() => import('./voice-chart').then((file) => file.VoiceChart), {
  ssr: false,
})
