import type { CodedPhrase, Column } from '@/lib/core/compare/types'
import type { EmbedLine } from '@/lib/core/embed/view'

type Printed = Pick<CodedPhrase, 'phrase' | 'voice' | 'gloss' | 'count'>

/** A phrase as printed, how often it stands there and what it means in English; `aside`: what more is known of it. */
export function phraseLine(
  { phrase, voice, gloss, count }: Printed,
  lang: Column['language'],
  aside: (string | null | undefined)[] = [],
): EmbedLine {
  return {
    ...{ words: phrase, voice, lang, times: count },
    aside: [gloss, ...aside].filter(Boolean).join(' · ') || null,
  }
}
