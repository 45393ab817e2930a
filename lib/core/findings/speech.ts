import type { CodedMention } from './coded-article'

const LONGEST_NAME = 80 // characters; a longer description of a source is cut at a word

/**
 * The opening of a statement that says who says it: "The article prints", "The article, citing Fox News, prints", "In
 * words quoted from Mark Green, the text prints". `verb` is in the third person.
 */
export function opening(mention: Pick<CodedMention, 'voice' | 'speaker'>, verb: string): string {
  const name = speakerOf(mention)
  if (mention.voice === 'quoted') {
    return name ? `In words quoted from ${name}, the text ${verb}` : `In quoted words, the text ${verb}`
  }
  if (mention.voice === 'paraphrased' && name) return `The article, citing ${name}, ${verb}`
  return `The article ${verb}`
}

/** What keeps the outlet's words and each quoted speaker's apart when findings are put together. */
export function voiceKey({ voice, speaker }: Pick<CodedMention, 'voice' | 'speaker'>): string {
  return voice === 'quoted' ? `quoted ${speaker ?? ''}` : 'article'
}

/** The speaker's name without the coder's remarks in brackets; null where none is told. */
export function speakerOf({ speaker }: Pick<CodedMention, 'speaker'>): string | null {
  const name = speaker
    ?.replace(/\s*\([^)]*\)/g, '')
    .replace(/^(?:The|An?) /, (article) => article.toLowerCase())
    .replace(/, as (?:named|worded) .*$/, '')
    .trim()
  if (!name) return null
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, name.lastIndexOf(' ', LONGEST_NAME))} …`
}
