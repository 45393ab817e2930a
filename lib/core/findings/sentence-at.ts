import type { ArticleText } from '../text/article-text'
import { articleText } from '../text/article-text'
import type { CodedArticle } from './coded-article'

/** A sentence of the article's text, with its offsets. */
export interface Sentence {
  start: number
  end: number
  text: string
  paragraph: number
}

const known = new WeakMap<CodedArticle, Sentence[]>()

/** The sentences of the article's text, in order; none where no text is there. Split once for each article. */
export function sentencesOf(article: CodedArticle): readonly Sentence[] {
  const before = known.get(article)
  if (before) return before
  const sentences = article.text === null ? [] : split(articleText(article.text))
  known.set(article, sentences)
  return sentences
}

/** The sentence that an offset stands in, with the one before it in the same paragraph; null without a text. */
export function sentenceAt(
  article: CodedArticle,
  offset: number | null,
): { sentence: Sentence; before: Sentence | null } | null {
  if (offset === null) return null
  const sentences = sentencesOf(article)
  const index = sentences.findIndex(({ start, end }) => start <= offset && offset < end)
  const sentence = sentences[index]
  if (!sentence) return null
  const before = sentences[index - 1]
  return { sentence, before: before?.paragraph === sentence.paragraph ? before : null }
}

function split({ text, tokens, sentences, paragraphs }: ArticleText): Sentence[] {
  const found: Sentence[] = []
  for (let index = 0; index + 1 < sentences.length; index++) {
    const start = tokens.start[sentences[index] ?? 0] ?? 0
    const end = tokens.end[(sentences[index + 1] ?? 1) - 1] ?? start
    const paragraph = paragraphs.findIndex((span) => span.start <= start && start < span.end)
    found.push({ start, end, text: text.slice(start, end), paragraph })
  }
  return found
}
