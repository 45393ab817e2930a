import type { Locator } from 'playwright-core'

/** A rectangle in the window, CSS pixels from its upper left corner. */
export interface Place {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where words first stand in the running text of `box`, as a whole in one element. Rejects where they do not. */
export function placeOf(box: Locator, words: string): Promise<Place> {
  return box.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, top, bottom }
    }
    throw new Error(`no "${sought}" in the text`)
  }, words)
}

/** The middle of a place, in whole pixels: where a finger or a mouse is put down. */
export function middle({ left, right, top, bottom }: Place): { x: number; y: number } {
  return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) }
}
