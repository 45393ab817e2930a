/**
 * Puts words in the place of others in a box, as if somebody had typed them, so that the browser's own undo takes them back
 * too. The box keeps the focus, with the caret behind the new words.
 */
export function replaceInBox(box: HTMLTextAreaElement, start: number, end: number, words: string): void {
  box.focus({ preventScroll: true })
  box.setSelectionRange(start, end)
  // No other way of changing a box leaves its history of typing whole.
  const isTyped =
    words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)
  if (isTyped) return
  box.setRangeText(words, start, end, 'end')
  box.dispatchEvent(new Event('input', { bubbles: true }))
}
