'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { keepDraft, keptDraft, YAML_FIELD } from '../_state/draft-store'

interface DraftOptions {
  /** what it is kept under */
  name: string
  initial: string
  /** what was sent by a page without a script, and came back */
  typed: string | null
  /** the version that `initial` is of */
  from: number
}

/** The text that is edited, kept in this tab through a reload, with one step to take back. */
export function useDraft({ name, initial, typed, from }: DraftOptions) {
  const [text, setText] = useState(typed ?? initial)
  const [base, setBase] = useState(from)
  const [isReady, setIsReady] = useState(false)
  const [isRestored, setIsRestored] = useState(false)
  const [undoable, setUndoable] = useState<{ what: string; text: string } | null>(null)
  const isForgotten = useRef(false)
  // Read while the page is first drawn: right afterwards React puts the text of the server back into the field.
  const [early] = useState(() => typedBeforeScript(typed ?? initial))

  useEffect(() => {
    const kept = keptDraft(name)
    if (kept && kept.text !== initial) {
      setText(kept.text)
      setBase(kept.from)
      setIsRestored(true)
    } else if (early !== null) {
      setText(early)
      keepDraft(name, { text: early, from })
    }
    setIsReady(true)
  }, [name, initial, early, from])

  const put = useCallback(
    (next: string, base: number) => {
      setText(next)
      if (!isForgotten.current) keepDraft(name, next === initial ? null : { text: next, from: base })
    },
    [name, initial],
  )
  const change = useCallback(
    (next: string) => {
      // What was removed before would otherwise come back in the place of what was typed since.
      setUndoable(null)
      put(next, base)
    },
    [put, base],
  )
  return {
    text,
    from: base,
    /** the script of the page runs, and what was kept is back */
    isReady,
    isRestored,
    /** what can be taken back, in words; null where there is nothing */
    undoable: undoable?.what ?? null,
    change,
    changeUndoably: (next: string, what: string) => {
      change(next)
      setUndoable({ what, text })
    },
    undo: () => {
      if (undoable) change(undoable.text)
    },
    startAfresh: () => {
      setIsRestored(false)
      setBase(from)
      put(initial, from)
      setUndoable({ what: 'Started afresh.', text })
    },
    /** it is saved: nothing is kept any more */
    forget: useCallback(() => {
      isForgotten.current = true
      keepDraft(name, null)
    }, [name]),
  }
}

/** What stands in the field of a page whose script did not run yet, where somebody changed it; else null. */
function typedBeforeScript(sent: string): string | null {
  if (typeof document === 'undefined') return null
  const field = document.getElementById(YAML_FIELD)
  if (!(field instanceof HTMLTextAreaElement) || field.defaultValue !== sent) return null
  return field.value === sent ? null : field.value
}
