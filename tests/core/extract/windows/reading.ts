import { readWindows } from '@/lib/core/extract/windows/read'
import { windowsIn } from '@/lib/core/extract/windows/recognise'
import { articleText } from '@/lib/core/text/article-text'

/** The windows of a text as the product sees them. */
export function windowsOf(text: string, docDate: string | null = '2019-05-15') {
  const article = articleText(text)
  return readWindows(article, windowsIn(article, docDate))
}

/** One line a window: "phrase | kind | from..until", a dash for an open end. */
export const linesOf = (text: string, docDate: string | null = '2019-05-15'): string[] =>
  windowsOf(text, docDate).map((w) => `${w.text} | ${w.kind} | ${w.from ?? '-'}..${w.until ?? '-'}`)
