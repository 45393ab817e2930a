import type { AnchoredMention, MentionToAnchor } from './anchored-mention'
import { samePhrase } from './locate'
import { fitsIn } from './span'
import { splitPhrase } from './split-phrase'

/**
 * A mention at the coderʼs own offsets, for the very text that was coded. Each span is checked against the
 * words it claims; one that does not hold them is left out, so that nothing is drawn in the wrong place.
 * Where a second part stands, only the first must hold the phraseʼs opening words; a quotation without a cue has no
 * words to hold.
 */
export function anchorByOffsets(text: string, mention: MentionToAnchor): AnchoredMention {
  const parts = splitPhrase(mention.text)
  const claimed = parts ? [mention.text, parts.head] : [mention.text]
  const holds = (start: number, end: number) =>
    mention.text === '' || claimed.some((phrase) => samePhrase(text.slice(start, end), phrase))
  const anchors = mention.spans
    .filter((span) => fitsIn(text, span) && (span.role !== 'whole' || holds(span.start, span.end)))
    .map((span) => ({ ...span, method: 'hash' as const }))
  const isAnchored = anchors.some((anchor) => anchor.role === 'whole')
  return { mention, anchors: isAnchored ? anchors : [] }
}
