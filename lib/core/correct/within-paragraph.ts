import type { CodedSpan } from './coded-mention'

/** Whether a span stands within one paragraph of the text: a phrase that runs over its end is none. */
export function isWithinParagraph({ start, end }: CodedSpan, text: string): boolean {
  return !text.slice(start, end).includes('\n')
}
