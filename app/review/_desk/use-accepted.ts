import { type RefObject, useRef, useState } from 'react'
import { replaceInBox } from './replace-in-box'

interface Accepted {
  start: number
  words: string
  before: string
}

/** Suggestions that were put into the draft, the last first to be taken back, until something else is typed. */
export function useAccepted(box: RefObject<HTMLTextAreaElement | null>) {
  const [done, setDone] = useState<Accepted[]>([])
  const isOwn = useRef(false)

  function put(start: number, end: number, words: string) {
    if (!box.current) return
    isOwn.current = true
    replaceInBox(box.current, start, end, words)
    isOwn.current = false
  }

  return {
    canUndo: done.length > 0,
    last: done.at(-1)?.words ?? '',
    accept: ({ start, end, words }: { start: number; end: number; words: string }) => {
      const before = box.current?.value.slice(start, end) ?? ''
      put(start, end, words)
      setDone((all) => [...all, { start, words, before }])
    },
    undo: () => {
      const last = done.at(-1)
      if (!last) return
      put(last.start, last.start + last.words.length, last.before)
      setDone((all) => all.slice(0, -1))
    },
    /** something was typed: places no longer hold */
    typed: () => {
      if (!isOwn.current) setDone((all) => (all.length > 0 ? [] : all))
    },
  }
}
