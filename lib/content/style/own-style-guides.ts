import type { StyleGuide } from '@/lib/core/style/guide'
import { readStyleGuide } from './read-style-guide'
import { styleContext } from './shipped-style-guides'

/** A style guide entered here, as its text. */
export interface OwnGuideText {
  guideId: string
  number: number
  yaml: string
}

const read = new Map<string, { number: number; guide: StyleGuide }>()

/**
 * The guides that texts hold. Each was in order when it was saved; one that no longer is, because a concept it names went
 * with a newer codebook, is left out.
 */
export function ownStyleGuides(texts: readonly OwnGuideText[]): StyleGuide[] {
  return texts.flatMap(({ guideId, number, yaml }) => {
    const known = read.get(guideId)
    if (known?.number === number) return [known.guide]
    const result = readStyleGuide(yaml, `${guideId}.yaml`, styleContext())
    if (!result.ok) return []
    read.set(guideId, { number, guide: result.guide })
    return [result.guide]
  })
}
