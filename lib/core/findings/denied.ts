import type { CodedArticle, CodedQuantity } from './coded-article'
import { sentenceAt } from './sentence-at'

const DENIED = /\((?:[^)]*\b)?(?:denied|not)\b[^)]*\)/i
const NOT =
  /\b(?:not|never|no|nobody|none|neither|nor|without|deny|denies|denied|false|falsely|myth)\b|n[’']t\b/i

/** Whether the words deny what they say of the number: by the coder's remark, or by a "not" before the act in its sentence. */
export function isDenied(article: CodedArticle, quantity: CodedQuantity): boolean {
  const { actStated, start } = quantity
  if (isDeniedByRemark(quantity)) return true
  const around = sentenceAt(article, start)
  if (!around) return false
  const { text } = around.sentence
  const act = actStated === null ? -1 : text.indexOf(actStated)
  return NOT.test(act < 0 ? text : text.slice(0, act))
}

/** Whether the coder remarked that the article denies what it tells of the number ("released (denied)"). */
export function isDeniedByRemark({ actStated }: CodedQuantity): boolean {
  return actStated !== null && DENIED.test(actStated)
}

/** A number that is printed to turn it down: "72 percent, not 75". */
export function isTurnedDown({ phrase }: Pick<CodedQuantity, 'phrase'>): boolean {
  return /^not\b/i.test(phrase)
}
