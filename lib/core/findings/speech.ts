import type { CodedMention } from './coded-article'

const LONGEST_NAME = 80 // characters; a longer description of a source is cut at a word

type Said = Pick<CodedMention, 'voice' | 'speaker'>

/**
 * The opening of a statement that says who says it: "The article prints", "The article, citing Fox News, prints", "In
 * words quoted from Mark Green, the text prints". `verb` is in the third person. `disputed`: the article tells what its
 * source says in order to deny it.
 */
export function opening(mention: Said, verb: string, { disputed = false } = {}): string {
  const name = speakerOf(mention)
  if (mention.voice === 'quoted') {
    return name ? `In words quoted from ${name}, the text ${verb}` : `In quoted words, the text ${verb}`
  }
  if (mention.voice !== 'paraphrased' || !name) return `The article ${verb}`
  return disputed
    ? `The article, citing ${name}, whose account it disputes, ${verb}`
    : `The article, citing ${name}, ${verb}`
}

/** The opening of a statement about several mentions: it names a source only where all of them have that source. */
export function openingOfAll(mentions: readonly [Said, ...Said[]], verb: string): string {
  const voices = new Set(mentions.map(voiceKey))
  return voices.size === 1 ? opening(mentions[0], verb) : `The article ${verb}`
}

/** What has the same voice and the same source, and may be put together in one statement that names it. */
export function voiceKey(mention: Said): string {
  const name = speakerOf(mention)?.toLowerCase().replace(/^the /, '') ?? ''
  if (mention.voice === 'quoted') return `quoted ${name}`
  return mention.voice === 'paraphrased' && name ? `citing ${name}` : 'own'
}

/** Common nouns that a headline prints with a capital ("Documents show ..."). */
const COMMON = /^(?:Documents|Data|Figures|Records|Officials|Statistics|Numbers|Reports)$/
/** One document or office, which takes an article in a sentence ("citing the letter of ..."). */
const ONE_THING =
  /^(?:corrected |annual |internal )*(?:letter|report|office|statement|list|sheet|study|paper|website|memo|chart)\b/
const ENDS_AS_ONE = /\b(?:report|statement|letter|memo|chart|website|spokes(?:man|woman|person))$/i
const HAS_ARTICLE = /^(?:the|an?|one|this|that|its|his|her|their)\b|['’]s?\b/i

/** The speaker's name without the coder's remarks in brackets, with the article that it takes; null where none is told. */
export function speakerOf({ speaker }: Pick<CodedMention, 'speaker'>): string | null {
  const bare = speaker
    ?.replace(/\s*\([^)]*\)/g, '')
    .replace(/^(?:The|An?) /, (article) => article.toLowerCase())
    .replace(/, as (?:named|worded) .*$/, '')
    .trim()
  if (!bare) return null
  const name = withArticle(COMMON.test(bare) ? bare.toLowerCase() : bare)
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, name.lastIndexOf(' ', LONGEST_NAME))} …`
}

function withArticle(name: string): string {
  if (HAS_ARTICLE.test(name)) return name
  const isOne = ONE_THING.test(name) || (name.includes(' ') && ENDS_AS_ONE.test(name))
  return isOne
    ? `the ${name.replace(/ of (sheriff|agency|office|department|bureau|county)$/, ' of the $1')}`
    : name
}
