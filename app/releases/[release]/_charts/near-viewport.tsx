'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './near-viewport.module.css'

// Far enough ahead that the drawing is there when the reader is.
const AHEAD = '600px'

interface NearViewportProps {
  /** the height that is kept free, in CSS pixels, so that nothing moves when the chart comes */
  height: number
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
    <div ref={place} className={styles.place} style={{ minHeight: height }}>
      {near ? (
        children
      ) : (
        <p className={styles.waiting}>The chart is drawn here. The table below holds the same data.</p>
      )}
    </div>
  )
}
