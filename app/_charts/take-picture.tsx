'use client'

import { type RefObject, useState } from 'react'
import { counted } from '../_wording/numbers'
import type { PictureWords } from './picture/picture-words'
import { usePutAway } from './use-put-away'

interface TakePictureProps {
  /** anchor of the chart on its page */
  id: string
  words: PictureWords
  /** where the drawing stands; null before it is drawn */
  drawing: RefObject<HTMLElement | null> | null
}

const FORMATS = ['svg', 'png'] as const

/** The chart as a file, made in the browser from what is on the screen, in light colours. */
export function TakePicture({ id, words, drawing }: TakePictureProps) {
  const [failed, setFailed] = useState(false)
  const away = usePutAway().length

  async function take(format: (typeof FORMATS)[number]) {
    if (!drawing?.current) return
    setFailed(false)
    try {
      const { savePicture } = await import('./picture/save-picture')
      const shows = away > 0 ? `${words.shows}, ${counted(away, 'column')} put away` : words.shows
      await savePicture(drawing.current, { id, words: { ...words, shows }, format })
    } catch {
      setFailed(true)
    }
  }

  return (
    <span>
      <span aria-hidden="true">↓ </span>Take this picture:
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          disabled={drawing === null}
          onClick={() => void take(format)}
          aria-label={`Take this picture as ${format.toUpperCase()}: ${words.title}`}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status">{failed && ' This browser could not make the picture. Try the other format.'}</span>
    </span>
  )
}
