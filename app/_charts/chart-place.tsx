'use client'

import { type ReactNode, useRef } from 'react'
import styles from './chart-frame.module.css'
import { EntryMark } from './mark'
import { type ChartHeight, NearViewport } from './near-viewport'
import type { PictureWords } from './picture/picture-words'
import { TakePicture } from './take-picture'
import { type ShownMark, useMarks } from './use-marks'

interface ChartPlaceProps {
  id: string
  height: ChartHeight
  picture: PictureWords
  children: ReactNode
}

/** The place of a chart: drawn once it is near, walked by keyboard, taken away as a picture. */
export function ChartPlace({ id, height, picture, children }: ChartPlaceProps) {
  const foot = useRef<HTMLDivElement>(null)
  const leave = () => foot.current?.querySelector('button')?.focus()
  const { place, entry, drawn, shown, leaveMark, handlers } = useMarks(leave)
  return (
    <>
      <div className={styles.place}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a reader fills in */}
        <div
          ref={place}
          role="group"
          aria-label={picture.title}
          aria-describedby={`${id}-keys`}
          className={styles.drawing}
          {...handlers}
        >
          <EntryMark value={entry}>
            <NearViewport height={height}>{children}</NearViewport>
          </EntryMark>
        </div>
        {shown && <Beside shown={shown} onLeave={leaveMark} />}
      </div>
      <div ref={foot} className={styles.foot}>
        <TakePicture id={id} words={picture} drawing={drawn ? place : null} />
        <span id={`${id}-keys`} className={styles.keys}>
          Arrow keys go from mark to mark, Enter opens what stands behind it, Esc leaves.
        </span>
      </div>
    </>
  )
}

/** What a mark says, above it and never beyond the chart's sides; a screen reader hears it from the mark itself. */
function Beside({ shown, onLeave }: { shown: ShownMark; onLeave: () => void }) {
  const { says, left, top, width, height, of, ringed } = shown
  const middle = Math.max(0, Math.min(of, left + width / 2))
  const shift = of === 0 ? 0 : (middle / of) * 100
  return (
    <div aria-hidden="true">
      {ringed && <span className={styles.ring} style={{ left, top, width, height }} />}
      <span
        data-beside=""
        className={styles.tip}
        onPointerLeave={onLeave}
        style={{ left: middle, top: top - 8, transform: `translate(-${shift}%, -100%)` }}
      >
        {says}
      </span>
    </div>
  )
}
