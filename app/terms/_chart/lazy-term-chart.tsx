'use client'

import dynamic from 'next/dynamic'
import type { TermPanels } from '@/lib/core/compare/term-panels'
import { NearViewport } from '../../releases/[release]/_charts/near-viewport'

const TermChart = dynamic(() => import('./term-chart').then((file) => file.TermChart), { ssr: false })

/** The chart over the years, loaded when it comes near; `height` is kept free for it, in CSS pixels. */
export function LazyTermChart({ terms, height }: { terms: TermPanels; height: number }) {
  return (
    <NearViewport height={height}>
      <TermChart terms={terms} />
    </NearViewport>
  )
}
