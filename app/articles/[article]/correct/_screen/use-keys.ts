import { useEffect, useRef } from 'react'
import type { Span } from '@/lib/core/text/span'
import { actionOf, type KeyAction } from '../_state/key-map'
import { LOOK, type Mode } from '../_state/mode'
import { caretSpan, moveCaret } from '../_state/word-caret'

interface UseKeys {
  mode: Mode
  setMode: (mode: Mode) => void
  text: string
  words: Span[]
  withSingleKeys: boolean
  isHelpOpen: boolean
  act: (action: KeyAction) => void
  closeHelp: () => void
}

/** Listens to the keys of the page: those of the caret while words are selected, and those of the actions. */
export function useKeys(given: UseKeys): void {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event, latest.current)
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

function press(event: KeyboardEvent, given: UseKeys): void {
  if (event.defaultPrevented) return
  const { mode, setMode, text, words, withSingleKeys, isHelpOpen, act, closeHelp } = given
  const target = event.target instanceof Element ? event.target : null
  const isInField = Boolean(target?.closest('input, select, textarea'))
  const isOnControl = Boolean(target?.closest('button, a, summary'))

  if (mode.kind === 'select' && !isInField && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const caret = moveCaret({ text, words }, mode.caret, event)
    const span = caretSpan(words, caret ?? mode.caret)
    if (caret) setMode({ kind: 'select', caret })
    else if (event.key === 'Enter' && !isOnControl && span) setMode({ kind: 'what', span })
    if (caret || (event.key === 'Enter' && !isOnControl)) {
      event.preventDefault()
      return
    }
  }

  const action = actionOf(event, { isInField, withSingleKeys })
  if (!action) return
  // While something is open, a letter does not reach behind it.
  const isOpen = mode.kind !== 'look'
  if (isOpen && action !== 'close' && action !== 'keys') return
  event.preventDefault()
  if (action !== 'close') act(action)
  else if (isOpen) setMode(LOOK)
  else if (isHelpOpen) closeHelp()
}
