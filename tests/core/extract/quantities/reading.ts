import type { QuantityMention } from '@/lib/core/extract/mention'
import { readQuantities } from '@/lib/core/extract/quantities/read'
import { windowsIn } from '@/lib/core/extract/windows/recognise'
import { articleText } from '@/lib/core/text/article-text'

/** The day of publication that the sentences of these tests are read against. */
const PUBLISHED = '2024-09-27'

export function quantities(text: string): QuantityMention[] {
  const article = articleText(text)
  return readQuantities(article, windowsIn(article, PUBLISHED))
}

/** What was found, as printed. */
export const spans = (text: string): string[] => quantities(text).map((q) => q.text)

/** The one quantity of a sentence. */
export function only(text: string): QuantityMention {
  const found = quantities(text)
  if (found.length !== 1)
    throw new Error(`${found.length} quantities in "${text}": ${spans(text).join(' | ')}`)
  return found[0] as QuantityMention
}

/** The quantity of a sentence that starts with these words. */
export function at(text: string, phrase: string): QuantityMention {
  const found = quantities(text).find((q) => q.text.startsWith(phrase))
  if (!found) throw new Error(`no "${phrase}" in "${text}": ${spans(text).join(' | ')}`)
  return found
}
