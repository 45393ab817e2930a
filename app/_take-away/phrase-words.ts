import type { CodedPhrase } from '@/lib/core/compare/types'

/**
 * A phrase as text alone, its voice in words and marks: “on the loose” (quoted) · the loose (reported) · the outletʼs own words
 * plain.
 */
export function phraseWords({ phrase, voice }: Pick<CodedPhrase, 'phrase' | 'voice'>): string {
  switch (voice) {
    case 'quoted':
      return `“${phrase}” (quoted)`
    case 'scare quotes':
      return `“${phrase}” (scare quotes)`
    case 'paraphrased':
      return `${phrase} (reported)`
    default:
      return phrase
  }
}
