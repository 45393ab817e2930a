'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import type { SavedMark } from '@/lib/core/classroom/save'
import { uuidFrom } from '@/lib/core/classroom/uuid'
import { overlaps, type Span } from '@/lib/core/text/span'
import type { CodingTask } from '@/lib/queries/classroom/coding-task'
import { wordsOf } from '../../../articles/[article]/correct/_state/whole-words'
import { textName } from '../../_pupil/text-name'
import { CodeForm } from './code-form'
import { CodeList } from './code-list'
import styles from './coding-screen.module.css'
import { FinishBox } from './finish-box'
import { MarkList } from './mark-list'
import { SaveLine } from './save-line'
import { TaskText } from './task-text'
import { useMarks } from './use-marks'
import { useWordsInSight } from './use-words-in-sight'

/** What is being coded: words of a text, anew or of a mark that is there. */
export interface Hand {
  text: number
  span: Span
  mark: SavedMark | null
}

/** Where a pupil marks words in one or several texts, gives each a code and says why. */
export function CodingScreen({ task, pupilId }: { task: CodingTask; pupilId: string }) {
  const { assignmentId, texts, codebook, isOpen } = task
  const router = useRouter()
  const { marks, state, refused, isKept, change, goTo, finish } = useMarks({
    ...{ assignmentId, pupilId, initial: task.marks, atText: task.atText },
  })
  const [shown, setShown] = useState(Math.min(task.atText, texts.length))
  const [isBeside, setBeside] = useState(false)
  const [hand, setHand] = useState<Hand | null>(null)
  const [said, setSaid] = useState('')
  const words = useMemo(() => texts.map((text) => wordsOf(text ?? '')), [texts])
  const bar = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useWordsInSight({ bar, sheet, form }, hand && `${hand.text} ${hand.span.start} ${hand.span.end}`)
  const isEnded = state.kind === 'ended' || !isOpen

  function take(text: number, span: Span | null) {
    if (isEnded) return
    const over = span && marks.find((mark) => mark.text === text && overlaps(mark, span))
    if (!span) setHand(null)
    else if (over) setHand({ text, span: { start: over.start, end: over.end }, mark: over })
    else setHand({ text, span, mark: null })
  }

  function save(code: string, reason: string) {
    if (!hand) return
    const { text, span, mark } = hand
    change({
      ...{
        id: mark?.id ?? uuidFrom(crypto.getRandomValues(new Uint8Array(16))),
        text,
        code,
        reason,
        ...span,
      },
      ...{ revision: mark?.revision ?? null, isRemoved: false },
    })
    const label = codebook.codes.find(({ id }) => id === code)?.label
    setSaid(`“${phraseOf(text, span)}” is marked: ${label}.`)
    setHand(null)
  }

  function remove(mark: SavedMark) {
    change({ ...mark, reason: '', isRemoved: true })
    setSaid(`The mark on “${phraseOf(mark.text, mark)}” is taken away.`)
    setHand(null)
  }

  function show(text: number) {
    setShown(text)
    setHand(null)
    goTo(text)
  }

  const phraseOf = (text: number, { start, end }: Span) => (texts[text - 1] ?? '').slice(start, end)
  const visible = isBeside ? texts.map((_, index) => index + 1) : [shown]
  return (
    <>
      <p className="lead">{codebook.about}</p>
      <div ref={bar} className={styles.bar}>
        {texts.length > 1 && (
          <nav aria-label="Texts">
            {texts.map((_, index) => {
              const text = index + 1
              return (
                <button
                  key={text}
                  type="button"
                  aria-pressed={!isBeside && shown === text}
                  onClick={() => {
                    setBeside(false)
                    show(text)
                  }}
                >
                  {textName(text)}
                </button>
              )
            })}
            <button
              type="button"
              className={styles.beside}
              aria-pressed={isBeside}
              onClick={() => setBeside((before) => !before)}
            >
              Side by side
            </button>
          </nav>
        )}
        <SaveLine state={state} isKept={isKept} refused={refused} isOpen={isOpen} />
      </div>
      <div ref={sheet} className={styles.sheet} data-beside={isBeside || undefined}>
        <div className={styles.texts}>
          {visible.map((text) => (
            <TaskText
              key={text}
              name={textName(text)}
              text={texts[text - 1] ?? null}
              words={words[text - 1] ?? []}
              codes={codebook.codes}
              marks={marks.filter((mark) => mark.text === text)}
              selected={hand?.text === text ? hand.span : null}
              onTake={(span) => take(text, span)}
              onEnter={() => form.current?.querySelector<HTMLElement>('form button')?.focus()}
            />
          ))}
          {!isBeside && shown < texts.length && (
            <p>
              <button type="button" className="button" onClick={() => show(shown + 1)}>
                Next: {textName(shown + 1)}
              </button>
            </p>
          )}
        </div>
        <section className={styles.panel} aria-label="Coding">
          <p role="status" className="sr-only">
            {said}
          </p>
          {/* On a phone the list stays above the text: whatever came or went there would move the words under the finger. */}
          <div className={styles.list} data-covered={hand !== null || undefined}>
            <CodeList codes={codebook.codes} />
          </div>
          {hand && (
            <div ref={form} className={styles.form}>
              <CodeForm
                key={`${hand.text} ${hand.mark?.id ?? 'new'}`}
                codes={codebook.codes}
                hand={hand}
                phrase={phraseOf(hand.text, hand.span)}
                words={words[hand.text - 1] ?? []}
                onSpan={(span) => setHand({ ...hand, span })}
                onSave={save}
                onRemove={remove}
                onCancel={() => setHand(null)}
              />
            </div>
          )}
        </section>
      </div>
      <MarkList
        marks={marks}
        codes={codebook.codes}
        phraseOf={(mark) => phraseOf(mark.text, mark)}
        withTexts={texts.length > 1}
        onEdit={(mark) => {
          setShown(mark.text)
          setHand({ text: mark.text, span: { start: mark.start, end: mark.end }, mark })
        }}
        isEnded={isEnded}
      />
      {!isEnded && (
        <FinishBox
          marks={marks.length}
          unread={texts
            .map((_, index) => index + 1)
            .filter((text) => !marks.some((mark) => mark.text === text))}
          finish={async () => {
            if (!(await finish())) return false
            router.push(`/class/${assignmentId}/reveal`)
            return true
          }}
        />
      )}
    </>
  )
}
