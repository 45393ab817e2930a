import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
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
 * them, Enter for the evidence behind, Esc to `leave`. `drawn` once there is an SVG; `shown` is the mark in focus or under the pointer,
 * which stays while the pointer is on what is shown (an element with data-beside) and is put away by Esc (WCAG 2.2, 1.4.13).
 */
export function useMarks(leave: () => void) {
  const place = useRef<HTMLDivElement>(null)
  const [entry, setEntry] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [shown, setShown] = useState<ShownMark | null>(null)
  const shownOf = useRef<SVGElement | null>(null)
  // Put away by Esc: nothing is shown before the pointer is moved elsewhere, to another mark or back to this one.
  const putAway = useRef<SVGElement | null>(null)

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

  /** Whether the pointer was moved from the mark whose value was put away; what it is moved to is shown. */
  function isMoved({ target, movementX, movementY }: globalThis.PointerEvent): boolean {
    const mark = markOf(target)
    // What was put away uncovers what lies under the pointer: that is no move of the reader.
    if (mark === putAway.current || (movementX === 0 && movementY === 0)) return false
    putAway.current = null
    if (mark && place.current?.contains(mark)) show(mark)
    return true
  }

  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    // On a mark, Esc leaves the chart, which puts away what is shown there.
    if (event.key !== 'Escape' || markOf(event.target)) return
    event.preventDefault()
    putAway.current = shownOf.current
    setShown(null)
    const moved = new AbortController()
    document.addEventListener('pointermove', (move) => isMoved(move) && moved.abort(), {
      signal: moved.signal,
    })
  })
  const isShown = shown !== null
  useEffect(() => {
    if (!isShown) return
    const listen = (event: globalThis.KeyboardEvent) => onKey(event)
    // Before those who close something else by Esc: it puts away one thing at a time.
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [isShown])

  function show(mark: SVGElement | null) {
    shownOf.current = mark
    setShown(mark && place.current ? shownMark(mark, place.current) : null)
  }

  /** The pointer left a mark, or what is shown beside it: what the focus is on is shown again. */
  const leaveMark = () => show(markOf(document.activeElement))

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
      if (mark && !putAway.current) show(mark)
    },
    onPointerOut({ relatedTarget }: PointerEvent) {
      if (!(relatedTarget instanceof Element && relatedTarget.closest('[data-beside]'))) leaveMark()
    },
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

  return { place, entry, drawn, shown, leaveMark, handlers }
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
