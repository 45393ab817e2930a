import type { CodedArticle } from './coded-article'
import { sentencesOf } from './sentence-at'

const LEAST_LENGTH = 40 // characters; shorter sentences stand in texts that have nothing to do with each other
const LEAST_SHARED = 3 // sentences; one alone may be a statement that both print
const LEAST_SHARE = 0.5 // a text that quotes another at length repeats a quarter of it

/**
 * Whether two articles are one text, reprinted or changed a little: most longer sentences of the shorter stand in the
 * other, letter by letter. False where either has no text.
 */
export function isSameText(one: CodedArticle, other: CodedArticle): boolean {
  const [few, many] = [longSentences(one), longSentences(other)].sort((a, b) => a.size - b.size)
  if (!few || !many) return false
  const shared = [...few].filter((sentence) => many.has(sentence)).length
  return shared >= LEAST_SHARED && shared > LEAST_SHARE * few.size
}

function longSentences(article: CodedArticle): Set<string> {
  const sentences = sentencesOf(article).map(({ text }) => text.trim())
  return new Set(sentences.filter(({ length }) => length >= LEAST_LENGTH))
}
