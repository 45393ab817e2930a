import type { ReleaseComparison } from '@/lib/core/compare/pages'
import { savePicture } from '../../../_charts/picture/save-picture'
import { counted } from '../../../_wording/numbers'
import { drawLadder, placeLadder } from './ladder-drawing'
import { ladderLines } from './ladder-lines'

/**
 * Saves the ladder of a release as a file. The page itself holds it as boxes in HTML; the picture is drawn from the release's
 * answer to programs, which costs nobody a byte who does not ask for it. Rejects where the server does not answer.
 */
export async function saveLadder(
  place: Element,
  { release, shortTitle, format }: { release: string; shortTitle: string; format: 'svg' | 'png' },
): Promise<void> {
  const answer = await fetch(`/api/v1/releases/${release}`)
  if (!answer.ok) throw new Error(`the release answered with ${answer.status}`)
  const { data }: { data: ReleaseComparison } = await answer.json()
  const lines = ladderLines(data)
  const stage = document.createElement('div')
  stage.style.cssText = 'position: absolute; visibility: visible; opacity: 0; pointer-events: none'
  stage.append(drawLadder(placeLadder(lines)))
  place.append(stage)
  try {
    await savePicture(stage, {
      id: 'ladder',
      words: {
        title: 'The ladder',
        note: 'How the figures of the record add up. Bars of one ladder are on one scale; under each figure stand the outlets that print it, and how.',
        shows: `Ladder of ${counted(lines.length, 'figure')}, ${counted(data.columns.length, 'article')}`,
        releases: [shortTitle],
        file: `${release}-ladder`,
      },
      format,
    })
  } finally {
    stage.remove()
  }
}
