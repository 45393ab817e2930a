import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { NumberedNote } from '@/lib/core/review/marked-pieces'
import { areSingleKeysOn } from '../../_keys/use-single-keys'

/** The note in hand, and how to go to the next one: by F8 everywhere, by "n" and "p" outside of boxes. */
export function useNoteSteps(notes: readonly NumberedNote[], box: RefObject<HTMLTextAreaElement | null>) {
  const [current, setCurrent] = useState<string | null>(null)

  /** Marks the words of a note in the box and brings them into view. */
  const show = useCallback(
    ({ key, start, end }: NumberedNote) => {
      setCurrent(key)
      if (!box.current || start === null || end === null) return
      box.current.focus({ preventScroll: true })
      box.current.setSelectionRange(start, end)
      const mark = document.querySelector(`[data-behind] [data-at="${start}"]`)
      mark?.scrollIntoView({ block: 'center' })
    },
    [box],
  )

  const step = useCallback(
    (by: 1 | -1) => {
      const asked = notes.filter(({ asks }) => asks)
      const at = asked.findIndex(({ key }) => key === current)
      const from = at < 0 ? (by > 0 ? -1 : asked.length) : at
      const next = asked[(from + by + asked.length) % asked.length]
      if (!next) return
      const isTyping = document.activeElement === box.current
      if (isTyping && next.start !== null) show(next)
      else {
        setCurrent(next.key)
        const mark = document.querySelector(`[data-behind] [data-at="${next.start}"]`)
        mark?.scrollIntoView({ block: 'center' })
        cardOf(next.key)?.focus({ preventScroll: true })
      }
    },
    [notes, current, box, show],
  )

  // The list follows, within its own frame: the page stays where the reader is.
  useEffect(() => {
    const card = current === null ? null : cardOf(current)
    const frame = card?.closest<HTMLElement>('[data-notes]')
    if (!card || !frame || frame.scrollHeight <= frame.clientHeight) return
    const [inside, around] = [card.getBoundingClientRect(), frame.getBoundingClientRect()]
    if (inside.top < around.top + 40 || inside.bottom > around.bottom)
      frame.scrollTop += inside.top - around.top - 60
  }, [current])

  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = stepOf(event)
      if (by === null) return
      event.preventDefault()
      latest.current(by)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  return { current, setCurrent, step, show }
}

function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.key === 'F8') return event.shiftKey ? -1 : 1
  const isInField = event.target instanceof Element && event.target.closest('input, select, textarea')
  if (isInField || !areSingleKeysOn()) return null
  if (event.key === 'n') return 1
  return event.key === 'p' ? -1 : null
}

function cardOf(key: string): HTMLElement | null {
  return document.querySelector(`[data-key="${CSS.escape(key)}"]`)
}
