import type { CodedArticle, CodedQuantity } from './coded-article'
import { sentenceAt } from './sentence-at'

const CAME =
  '(?:gr(?:ow|ew)|ris|rose|climb|jump|surg|soar|swell|swollen|balloon|increas|expand|doubl|tripl|quadrupl|fall|fell|drop|declin|shr[aiu]nk|went|gone|go)[a-z]*'
const TO = new RegExp(
  `\\b(?:${CAME}\\b[^;]*\\bto|${CAME})(?: (?:about|around|nearly|almost|past|above|beyond|over))?\\s*$`,
  'i',
)
const REACHED = /\b(?:reach|hit|top|pass|surpass|exceed)(?:e?s|ed|ing)?\s*$/i

/**
 * Whether a number is what a count came to: "over three years the docket grew to 900". The time told with it is that of
 * the change, not of the count. False without the article's text.
 */
export function isReached(article: CodedArticle, { start }: CodedQuantity): boolean {
  const at = sentenceAt(article, start)
  if (!at || start === null) return false
  const before = at.sentence.text.slice(0, start - at.sentence.start)
  return TO.test(before) || REACHED.test(before)
}
