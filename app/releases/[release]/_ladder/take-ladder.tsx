'use client'

import { useRef } from 'react'
import { PictureButtons, type PictureFormat } from '../../../_charts/picture-buttons'

/** The ladder as a file, drawn in the browser when it is asked for. */
export function TakeLadder({ release, shortTitle }: { release: string; shortTitle: string }) {
  const place = useRef<HTMLParagraphElement>(null)

  async function take(format: PictureFormat) {
    const { saveLadder } = await import('./save-ladder')
    if (place.current) await saveLadder(place.current, { release, shortTitle, format })
  }

  return (
    <p ref={place}>
      <PictureButtons title="The ladder" take={take} />
    </p>
  )
}
