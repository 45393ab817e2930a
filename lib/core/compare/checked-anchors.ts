import { samePhrase } from '../text/locate'
import { fitsIn } from '../text/span'
import { splitPhrase } from '../text/split-phrase'
import type { ArticleMention } from './pages'

/**
 * The mentions with those anchors alone that hold: each lies within the text, and the phrase itself stands where it is
 * said to. A mention whose phrase holds nowhere has no anchors left, so that it is listed and never drawn elsewhere.
 */
export function checkedAnchors(body: string, mentions: readonly ArticleMention[]): ArticleMention[] {
  return mentions.map((mention) => {
    const claimed = [mention.phrase, splitPhrase(mention.phrase)?.head ?? mention.phrase]
    const holds = ({ start, end, role }: ArticleMention['anchors'][number]) =>
      fitsIn(body, { start, end }) &&
      // The second part and quoted words are no words of the phrase; a quotation without a cue has none.
      (role !== 'whole' ||
        mention.phrase === '' ||
        claimed.some((words) => samePhrase(body.slice(start, end), words)))
    const anchors = mention.anchors.filter(holds)
    const isFound = anchors.some(({ role }) => role === 'whole')
    if (isFound && anchors.length === mention.anchors.length) return mention
    return { ...mention, anchors: isFound ? anchors : [] }
  })
}
