import type { CodedArticle, CodedMention } from './coded-article'
import type { Evidence } from './finding'

/** The mention as a phrase that a finding rests on. */
export function evidenceOf({ id }: CodedArticle, { ref, phrase, start, end }: CodedMention): Evidence {
  return { articleId: id, ref, text: phrase, start, end }
}

/** A stretch of the article's text, for words that were not coded; null where no text is there. */
export function evidenceAt({ id, text }: CodedArticle, start: number, end: number): Evidence | null {
  return text === null ? null : { articleId: id, ref: null, text: text.slice(start, end), start, end }
}
