import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { nextMark } from './next-mark'

/** What is shown beside a mark. Lengths are CSS pixels from the upper left corner of the chart. */
export interface ShownMark {
  says: string
  left: number
  top: number
  width: number
  height: number
  /** width of the chart */
  of: number
  /** reached by keyboard: a ring is drawn around it */
  ringed: boolean
}

/**
 * The marks of a drawing (elements with data-mark) by keyboard and pointer: one stop of Tab, arrows, Home and End between
 * them, Enter for the evidence behind, Esc to `leave`. `drawn` once there is an SVG; `shown` is the mark in focus or under the pointer.
 */
export function useMarks(leave: () => void) {
  const place = useRef<HTMLDivElement>(null)
  const [entry, setEntry] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [shown, setShown] = useState<ShownMark | null>(null)

  useEffect(() => {
    const element = place.current
    if (!element) return
    function look() {
      if (!element) return
      setDrawn(element.querySelector('svg') !== null)
      const marks = marksIn(element)
      // The mark that was entered last may be gone, with a filter or another scale.
      setEntry((id) =>
        marks.some(({ dataset }) => dataset.mark === id) ? id : (marks[0]?.dataset.mark ?? null),
      )
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])

  function show(mark: SVGElement | null) {
    setShown(mark && place.current ? shownMark(mark, place.current) : null)
  }

  const handlers = {
    onFocus({ target }: FocusEvent) {
      const mark = markOf(target)
      if (!mark) return
      setEntry(mark.dataset.mark ?? null)
      show(mark)
    },
    onBlur: () => show(null),
    onPointerOver({ target }: PointerEvent) {
      const mark = markOf(target)
      if (mark) show(mark)
    },
    onPointerOut: () => show(markOf(document.activeElement)),
    onKeyDown(event: KeyboardEvent) {
      const mark = markOf(event.target)
      if (!mark || event.altKey || event.ctrlKey || event.metaKey || !place.current) return
      if (event.key === 'Escape') leave()
      else if (event.key === 'Enter' || event.key === ' ') {
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      } else {
        const marks = marksIn(place.current)
        const rows = marks.map(({ dataset }) => dataset.row ?? '')
        const to = nextMark(event.key, rows, marks.indexOf(mark))
        if (to === null) return
        marks[to]?.focus()
      }
      event.preventDefault()
    },
  }

  return { place, entry, drawn, shown, handlers }
}

function marksIn(place: Element): SVGElement[] {
  return [...place.querySelectorAll<SVGElement>('[data-mark]')]
}

function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null
}

function shownMark(mark: SVGElement, place: Element): ShownMark {
  const box = mark.getBoundingClientRect()
  const around = place.getBoundingClientRect()
  return {
    says: mark.getAttribute('aria-label') ?? '',
    left: box.left - around.left,
    top: box.top - around.top,
    width: box.width,
    height: box.height,
    of: around.width,
    ringed: mark.matches(':focus-visible'),
  }
}
