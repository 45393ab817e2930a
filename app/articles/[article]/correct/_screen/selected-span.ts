import type { Span } from '@/lib/core/text/span'

/** What is selected with the mouse among the drawn pieces of the text, in UTF-16 units of it; null where nothing is. */
export function selectedSpan(box: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const pieces = [...box.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) =>
    selection.containsNode(piece, true),
  )
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  // A selection that begins or ends outside the piece takes in all of it on that side.
  const from = first.contains(range.startContainer) ? range.startOffset : 0
  const to = last.contains(range.endContainer) ? range.endOffset : (last.textContent?.length ?? 0)
  return { start: Number(first.dataset.start) + from, end: Number(last.dataset.start) + to }
}
