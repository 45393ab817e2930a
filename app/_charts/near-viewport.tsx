'use client'

import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './near-viewport.module.css'

// Far enough ahead that the drawing is there when the reader is.
const AHEAD = '600px'

/** CSS pixels; two where the chart is laid out otherwise in a place narrower than NARROW. */
export type ChartHeight = number | { wide: number; narrow: number }

interface NearViewportProps {
  /** kept free, so that nothing moves when the chart comes */
  height: ChartHeight
  children: ReactNode
}

/** Keeps a chartʼs place and draws it once it comes near the window. */
export function NearViewport({ height, children }: NearViewportProps) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)

  useEffect(() => {
    if (!place.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        setNear(true)
        observer.disconnect()
      },
      { rootMargin: AHEAD },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={place} className={styles.place} style={heights(height)}>
      {near ? (
        children
      ) : (
        <p data-waiting className={styles.waiting}>
          The chart is drawn here. The table below holds the same data.
        </p>
      )}
    </div>
  )
}

function heights(height: ChartHeight): CSSProperties & Record<`--${string}`, string> {
  const { wide, narrow } = typeof height === 'number' ? { wide: height, narrow: height } : height
  return { '--wide': `${wide}px`, '--narrow': `${narrow}px` }
}
