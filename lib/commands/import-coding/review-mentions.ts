import type { PortableMention } from '@/lib/core/coding/portable-mention'
import { type AnchoredMention, type MentionToAnchor, placesAnchored } from '@/lib/core/text/anchored-mention'
import { anchorMentions } from '../anchor-coding'
import type { KindReview, LooseMention } from './coding-review'

const KINDS = ['term', 'quantity', 'window', 'citation'] as const

/**
 * How mentions stand in a text (null: none is attached): at their own places where it is the very text that was coded,
 * else found again by their words. What does not stand there is told with the reason, and never put anywhere else.
 */
export function reviewMentions(
  mentions: readonly PortableMention[],
  text: { body: string; isCodedText: boolean } | null,
): { kinds: KindReview[]; loose: LooseMention[] } {
  const anchored = text
    ? anchorMentions(text, text.isCodedText, mentions.map(toAnchor))
    : mentions.map((mention, id): AnchoredMention => ({ mention: toAnchor(mention, id), anchors: [] }))
  const kinds = KINDS.map((kind) => {
    const own = anchored.filter((each) => each.mention.kind === kind)
    const by = (method: string) => own.filter(({ anchors }) => anchors[0]?.method === method).length
    const [exact, byWords] = [by('hash'), by('phrase')]
    return { kind, mentions: own.length, exact, byWords, nowhere: own.length - exact - byWords }
  })
  return {
    kinds: kinds.filter((each) => each.mentions > 0),
    loose: text ? anchored.flatMap((each) => loose(each, text.isCodedText)) : [],
  }
}

function loose(each: AnchoredMention, isCodedText: boolean): LooseMention[] {
  const { kind, ordinal, text: phrase, count, spans } = each.mention
  const found = placesAnchored(each)
  if (found >= count) return []
  const why =
    isCodedText && spans.length > 0 ? 'other-words-there' : phrase.trim() === '' ? 'no-words' : 'not-in-text'
  return [{ kind, ordinal, phrase, found, of: count, why }]
}

function toAnchor(mention: PortableMention, id: number): MentionToAnchor {
  const { kind, ordinal, phrase, count, voice, position, spans } = mention
  return { id, kind, ordinal, text: phrase, count, voice, position, spans }
}
