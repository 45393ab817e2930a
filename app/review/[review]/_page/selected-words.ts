/** Words of the draft. */
export interface SelectedWords {
  quote: string
  /** where they begin, in UTF-16 units of the draft; null: wherever they first stand */
  start: number | null
}

/** The words that are selected within the draft; null where nothing of it is. */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const draft = elementOf(range.commonAncestorContainer)?.closest('[data-draft]')
  if (!draft) return null
  const parts = [...draft.querySelectorAll<HTMLElement>('[data-from]')].filter((part) =>
    range.intersectsNode(part),
  )
  const [first] = parts
  if (!first) return null
  // The numbers of notes stand among the words and are not part of them.
  const pieces = parts.map((part) => {
    const text = part.textContent ?? ''
    const node = part.firstChild
    const from = node === range.startContainer ? range.startOffset : 0
    const until = node === range.endContainer ? range.endOffset : text.length
    return { from: Number(part.dataset.from) + from, text: text.slice(from, until) }
  })
  const quote = pieces.map(({ text }) => text).join('')
  const lead = quote.length - quote.trimStart().length
  return quote.trim() === '' ? null : { quote: quote.trim(), start: (pieces[0]?.from ?? 0) + lead }
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
