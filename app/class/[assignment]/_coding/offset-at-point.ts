/** The place in the text at a point of the window, in UTF-16 units; null where no drawn piece of the text stands. */
export function offsetAtPoint(box: HTMLElement, { x, y }: { x: number; y: number }): number | null {
  const found = caretAt(x, y)
  const piece = found?.node.parentElement?.closest<HTMLElement>('[data-start]')
  if (!found || !piece || !box.contains(piece)) return null
  return Number(piece.dataset.start) + found.offset
}

/** Browsers have one of two names for it. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
