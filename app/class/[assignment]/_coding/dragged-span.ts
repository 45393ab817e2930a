import type { Span } from '@/lib/core/text/span'
import { selectedSpan } from '../../../articles/[article]/correct/_screen/selected-span'
import { offsetAtPoint } from './offset-at-point'

const TAP_PX = 5 // a hand is not quite still while it taps or clicks

/** Where a button of the mouse went down, in CSS pixels of the window and in UTF-16 units of the text. */
export interface Down {
  x: number
  y: number
  offset: number | null
}

/** Whether the mouse went some way since then. */
export function isDrag(down: Down, { clientX, clientY }: MouseEvent): boolean {
  return Math.hypot(clientX - down.x, clientY - down.y) > TAP_PX
}

/**
 * What a drag covered, in UTF-16 units of the text; null where that is nothing. What the browser selects counts only
 * where the places themselves tell nothing: it goes on to the end of the text when a drag ends beside it, and some drags it loses.
 */
export function draggedSpan(box: HTMLElement, down: Down, { clientX, clientY }: MouseEvent): Span | null {
  const at = offsetAtPoint(box, nearest(box, clientX, clientY))
  if (down.offset === null || at === null || at === down.offset) return selectedSpan(box)
  return { start: Math.min(down.offset, at), end: Math.max(down.offset, at) }
}

/** A place of the window, or the nearest to it within the text. */
function nearest(box: HTMLElement, x: number, y: number): { x: number; y: number } {
  const { left, right, top, bottom } = box.getBoundingClientRect()
  const held = (at: number, least: number, most: number) => Math.min(Math.max(at, least + 1), most - 1)
  return { x: held(x, left, right), y: held(y, top, bottom) }
}
