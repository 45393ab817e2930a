import type { CodedArticle, CodedCitation } from './coded-article'
import { evidenceOf } from './evidence'
import type { Evidence } from './finding'
import { sentenceAt } from './sentence-at'

const FARTHEST = 400 // characters between a name and its cue; further off it is another mention

/** A citation as evidence: the words that name its source where they stand near the cue, else the cue. */
export function evidenceOfSource(article: CodedArticle, citation: CodedCitation): Evidence {
  const { ref, start, name } = citation
  const cue = evidenceOf(article, citation)
  if (article.text === null || start === null) return cue
  const from = Math.max(0, start - FARTHEST)
  const at = article.text.slice(from, start + FARTHEST).indexOf(name)
  return at < 0
    ? cue
    : { articleId: article.id, ref, text: name, start: from + at, end: from + at + name.length }
}

/**
 * The body that a source speaks for: the one named with it, or one named elsewhere in the article whose last word follows
 * in the same sentence ("a staff lawyer at the Fund" is of the Harbor Legal Fund). Null where neither is.
 */
export function bodyOf(article: CodedArticle, { organisation, start }: CodedCitation): string | null {
  if (organisation !== null) return organisation
  const sentence = sentenceAt(article, start)?.sentence.text
  if (sentence === undefined) return null
  const bodies = article.citations.flatMap((citation) => citation.organisation ?? [])
  return (
    bodies.find((body) => new RegExp(`\\b(?:at|of|for|with) the ${lastWord(body)}\\b`).test(sentence)) ?? null
  )
}

function lastWord(body: string): string {
  return (body.split(/\s+/).at(-1) ?? body).replace(/[^\p{L}\p{N}]/gu, '')
}
