'use client'

import { useState } from 'react'
import styles from './picture-buttons.module.css'

const FORMATS = ['svg', 'png'] as const
export type PictureFormat = (typeof FORMATS)[number]

interface PictureButtonsProps {
  /** of the picture, for who hears the buttons */
  title: string
  /** there is nothing to take yet */
  disabled?: boolean
  /** makes and saves the file; rejects where this browser cannot */
  take: (format: PictureFormat) => Promise<void>
}

/** Buttons that give a picture as a file, and word of it where that failed. */
export function PictureButtons({ title, disabled = false, take }: PictureButtonsProps) {
  const [failed, setFailed] = useState(false)

  async function press(format: PictureFormat) {
    setFailed(false)
    try {
      await take(format)
    } catch {
      setFailed(true)
    }
  }

  return (
    <span className={styles.buttons}>
      <span aria-hidden="true">↓ </span>Take this picture:
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          disabled={disabled}
          onClick={() => void press(format)}
          aria-label={`Take this picture as ${format.toUpperCase()}: ${title}`}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status">{failed && ' This browser could not make the picture. Try the other format.'}</span>
    </span>
  )
}
