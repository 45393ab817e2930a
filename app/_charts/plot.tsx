'use client'

import type { ReactNode } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { useWidth } from './use-width'

/** A drawing for one width. All lengths are CSS pixels from the upper left corner of the chart. */
export interface Plotted {
  height: number
  axis: {
    /** `top`: its words stand under this place; `bottom`: over it */
    side: 'top' | 'bottom'
    at: number
    /** room for its words */
    height: number
    ticks: readonly { x: number; label: string }[]
  }
  drawing: ReactNode
}

interface PlotProps {
  className: string | undefined
  /** called again for each width of the page; a width of 0 is not drawn yet, but has a height */
  plot: (width: number) => Plotted
}

/**
 * A chart whose places are reckoned in CSS pixels: its axis may carry two scales side by side and leave room for words beside
 * bars, which an axis in units of the data could not. It follows the width of the page.
 */
export function Plot({ className, plot }: PlotProps) {
  const { element, width } = useWidth<HTMLDivElement>()
  const { height, axis, drawing } = plot(width)
  const isTop = axis.side === 'top'
  return (
    <div ref={element} className={className} style={{ height }}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={height}
          margin={{ top: isTop ? axis.at : 0, right: 0, bottom: isTop ? 0 : height - axis.at, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            orientation={axis.side}
            domain={[0, width]}
            ticks={axis.ticks.map(({ x }) => x)}
            tickFormatter={(at: number) => axis.ticks.find(({ x }) => x === at)?.label ?? ''}
            interval={0}
            height={axis.height}
            tickLine={false}
            axisLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
          {/* A Scatter without a point of its own: Recharts draws axes only where there is a series. */}
          <Scatter data={[{ x: 0, y: 0 }]} shape={() => <g />} isAnimationActive={false} />
          {drawing}
        </ScatterChart>
      )}
    </div>
  )
}
