import type { CodedArticle, CodedQuantity } from './coded-article'
import { sentenceAt } from './sentence-at'

const DENIED = /\((?:[^)]*\b)?(?:denied|not)\b[^)]*\)/i
const NOT =
  /\b(?:not|never|no|nobody|none|neither|nor|without|deny|denies|denied|false|falsely|myth)\b|n[’']t\b/i

/** Whether the words deny what they say of the number: by the coder's remark, or by a "not" in its sentence. */
export function isDenied(article: CodedArticle, { actStated, start }: CodedQuantity): boolean {
  if (actStated !== null && DENIED.test(actStated)) return true
  const around = sentenceAt(article, start)
  return around !== null && NOT.test(around.sentence.text)
}
