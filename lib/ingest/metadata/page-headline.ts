import { foldText } from '@/lib/core/text/folded-text'

/**
 * The headline as readers see it: the text of the h1 that shares most words with what the page says its headline
 * is, or the only h1 of the article. Null where no h1 can be it (a logo, a section name).
 */
export function printedHeadline(document: Document, stated: readonly string[]): string | null {
  const printed = [...document.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .filter((element) => !element.closest('nav,footer,aside,[role="navigation"]'))
    .map((element) => ({
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      inArticle: element.closest('article,main,[role="main"],[itemtype*="Article"]') !== null,
    }))
    .filter(({ text }) => text !== '' && text.length < 400)
  const alike = printed
    .map((heading) => ({
      ...heading,
      share: Math.max(0, ...stated.map((one) => overlap(heading.text, one))),
    }))
    .sort((a, b) => b.share - a.share)[0]
  if (alike && alike.share >= LEAST_OVERLAP) return alike.text
  const inArticle = printed.filter((heading) => heading.inArticle)
  const only =
    inArticle.length === 1 ? inArticle[0] : inArticle.length === 0 && printed.length === 1 ? printed[0] : null
  return only && only.text.split(' ').length >= LEAST_WORDS ? only.text : null
}

const MOST_HEADINGS = 50 // the headline is among the first, and each is compared
const LEAST_OVERLAP = 0.3 // of the words; a headline written anew for the web keeps names and subject
const LEAST_WORDS = 3 // shorter ones are names of sections and outlets

/** Share of the words of the shorter text that stand in the longer. */
function overlap(a: string, b: string): number {
  const [one, other] = [wordSet(a), wordSet(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(1, Math.min(one.size, other.size))
}

const wordSet = (text: string): Set<string> =>
  new Set(foldText(text).folded.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
