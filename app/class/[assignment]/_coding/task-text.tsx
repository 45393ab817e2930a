import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { ClassCode } from '@/lib/core/classroom/codebook'
import { HIDDEN } from '@/lib/core/classroom/hide-source'
import type { SavedMark } from '@/lib/core/classroom/save'
import type { Span } from '@/lib/core/text/span'
import { FindWords } from '../../../articles/[article]/correct/_screen/find-words'
import { selectedSpan } from '../../../articles/[article]/correct/_screen/selected-span'
import { wholeWords } from '../../../articles/[article]/correct/_state/whole-words'
import {
  caretAt,
  caretSpan,
  moveCaret,
  type WordCaret,
} from '../../../articles/[article]/correct/_state/word-caret'
import { type Down, draggedSpan, isDrag } from './dragged-span'
import { offsetAtPoint } from './offset-at-point'
import { taskPieces } from './task-pieces'
import styles from './task-text.module.css'

const TOUCH_MS = 500 // while a finger still draws, nothing jumps

interface TaskTextProps {
  name: string
  /** null: it was taken away */
  text: string | null
  words: Span[]
  codes: ClassCode[]
  marks: SavedMark[]
  selected: Span | null
  /** words were chosen, or none any more */
  onTake: (span: Span | null) => void
  /** the chosen words are to be coded */
  onEnter: () => void
}

/**
 * One text to mark words in: by dragging over them, by tapping the first and the last, with the arrow keys, or by typing them.
 */
export function TaskText({ name, text, words, codes, marks, selected, onTake, onEnter }: TaskTextProps) {
  const box = useRef<HTMLElement>(null)
  const [caret, setCaret] = useState<WordCaret | null>(null)
  const latest = useRef(onTake)
  latest.current = onTake

  // Words chosen by a long press are told by the selection alone: no event of the pointer follows when it grows.
  useEffect(() => {
    let isTouch = false
    let timer: ReturnType<typeof setTimeout>
    const down = ({ pointerType }: PointerEvent) => {
      isTouch = pointerType === 'touch'
    }
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const drawn = isTouch && box.current && selectedSpan(box.current)
        const span = drawn && wholeWords(words, drawn)
        if (!span) return
        // Shown as chosen by the page itself from here on.
        getSelection()?.removeAllRanges()
        latest.current(span)
      }, TOUCH_MS)
    }
    addEventListener('pointerdown', down)
    document.addEventListener('selectionchange', changed)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerdown', down)
      document.removeEventListener('selectionchange', changed)
    }
  }, [words])

  const numbers = useMemo(() => new Map(codes.map(({ id }, index) => [id, index + 1])), [codes])
  if (text === null)
    return (
      <p>{name} is no longer here: it was taken away or replaced. What was marked in it no longer counts.</p>
    )

  function pressed(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || words.length === 0) return
    const now = caret ?? caretAt(words, selected ?? { start: 0, end: 1 })
    const next =
      caret === null && event.key.startsWith('Arrow')
        ? now
        : moveCaret({ text: text ?? '', words }, now, event)
    if (next) {
      event.preventDefault()
      setCaret(next)
      onTake(caretSpan(words, next))
    } else if (event.key === 'Enter' && selected) {
      event.preventDefault()
      onEnter()
    } else if (event.key === 'Escape') {
      setCaret(null)
      onTake(null)
    }
  }

  /** A drag takes what it covered; a tap takes a word, and with words in hand all up to it. */
  function pointed(event: MouseEvent, down: Down) {
    setCaret(null)
    if (!box.current) return
    const drawn = isDrag(down, event) ? draggedSpan(box.current, down, event) : null
    getSelection()?.removeAllRanges()
    if (drawn) {
      const span = wholeWords(words, drawn)
      if (span) onTake(span)
      return
    }
    const at = offsetAtPoint(box.current, { x: event.clientX, y: event.clientY })
    const word = at === null ? null : wholeWords(words, { start: at, end: at + 1 })
    if (!word) return
    const isNear =
      selected &&
      text?.slice(Math.min(selected.end, word.end), Math.max(selected.start, word.start)).includes('\n') ===
        false
    onTake(
      isNear && !(word.start >= selected.start && word.end <= selected.end)
        ? { start: Math.min(selected.start, word.start), end: Math.max(selected.end, word.end) }
        : word,
    )
  }

  return (
    <div className={styles.one}>
      <h2>{name}</h2>
      <FindWords text={text} onFind={(span) => onTake(wholeWords(words, span) ?? span)} />
      <section
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys choose words in it
        tabIndex={0}
        aria-label={`${name}. Arrow keys choose a word, with Shift more words, Enter codes them.`}
        className={styles.text}
        onKeyDown={pressed}
        onMouseDown={({ button, clientX, clientY, currentTarget }) => {
          if (button !== 0) return
          const down = {
            x: clientX,
            y: clientY,
            offset: offsetAtPoint(currentTarget, { x: clientX, y: clientY }),
          }
          // A drag that begins in the text may end beside it.
          addEventListener('mouseup', (event) => pointed(event, down), { once: true })
        }}
      >
        <Body text={text} marks={marks} selected={selected} numbers={numbers} />
      </section>
      <p role="status" className="sr-only">
        {selected ? `Chosen: ${text.slice(selected.start, selected.end)}` : ''}
      </p>
    </div>
  )
}

interface BodyProps {
  text: string
  marks: SavedMark[]
  selected: Span | null
  numbers: ReadonlyMap<string, number>
}

const Body = memo(function Body({ text, marks, selected, numbers }: BodyProps) {
  return taskPieces(text, marks, selected).map((pieces) => (
    <p key={pieces[0]?.start ?? 0}>
      {pieces.map(({ start, end, mark, isSelected, isLast }) => {
        const shown = text.slice(start, end)
        if (shown.startsWith(HIDDEN))
          return (
            <span key={start} className={styles.hidden}>
              <span data-start={start} aria-hidden="true">
                {shown}
              </span>
              <span className="sr-only"> (hidden until you have finished) </span>
            </span>
          )
        const number = mark ? numbers.get(mark.code) : undefined
        return (
          <span
            key={start}
            className={mark ? styles.mark : undefined}
            data-code={number}
            data-number={isLast ? number : undefined}
            data-selected={isSelected || undefined}
          >
            <span data-start={start}>{shown}</span>
          </span>
        )
      })}
    </p>
  ))
})
