'use client'

import type { RefObject } from 'react'
import { counted } from '../_wording/numbers'
import type { PictureWords } from './picture/picture-words'
import { PictureButtons, type PictureFormat } from './picture-buttons'
import { usePutAway } from './use-put-away'

interface TakePictureProps {
  /** anchor of the chart on its page */
  id: string
  words: PictureWords
  /** where the drawing stands; null before it is drawn */
  drawing: RefObject<HTMLElement | null> | null
}

/** The chart as a file, made in the browser from what is on the screen, in light colours. */
export function TakePicture({ id, words, drawing }: TakePictureProps) {
  const away = usePutAway().length

  async function take(format: PictureFormat) {
    if (!drawing?.current) return
    const { savePicture } = await import('./picture/save-picture')
    const shows = away > 0 ? `${words.shows}, ${counted(away, 'column')} put away` : words.shows
    await savePicture(drawing.current, { id, words: { ...words, shows }, format })
  }

  return <PictureButtons title={words.title} disabled={drawing === null} take={take} />
}
