import { useEffect, useId, useRef, useState } from 'react'
import type { ClassCode } from '@/lib/core/classroom/codebook'
import { LONGEST_REASON, type SavedMark } from '@/lib/core/classroom/save'
import type { Span } from '@/lib/core/text/span'
import { nudgedSpan } from '../../../articles/[article]/correct/_state/whole-words'
import styles from './code-form.module.css'
import type { Hand } from './coding-screen'

interface CodeFormProps {
  codes: ClassCode[]
  hand: Hand
  phrase: string
  words: Span[]
  onSpan: (span: Span) => void
  onSave: (code: string, reason: string) => void
  onRemove: (mark: SavedMark) => void
  onCancel: () => void
}

/** What a pupil says of the words in hand: one code, and why in a sentence. Number keys choose a code. */
export function CodeForm({ codes, hand, phrase, words, onSpan, onSave, onRemove, onCancel }: CodeFormProps) {
  const { mark, span } = hand
  const [code, setCode] = useState(mark?.code ?? '')
  const [reason, setReason] = useState(mark?.reason ?? '')
  const [isAsked, setAsked] = useState(false)
  const reasonId = useId()
  const codesName = useId()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input:not([type=radio]), textarea')
      if (event.key === 'Escape') onCancel()
      const chosen = codes[Number(event.key) - 1]
      if (!isTyping && chosen && !event.ctrlKey && !event.metaKey && !event.altKey) setCode(chosen.id)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [codes, onCancel])

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (code === '') setAsked(true)
        else onSave(code, reason.trim())
      }}
    >
      <p className={styles.phrase}>“{phrase}”</p>
      <fieldset className={styles.nudge}>
        <legend className="sr-only">Take more or fewer words</legend>
        {NUDGES.map(({ side, name, by }) => (
          <span key={side}>
            {name}
            {by.map(({ step, sign, label }) => {
              const next = nudgedSpan(words, span, side, step)
              return (
                <button
                  key={label}
                  type="button"
                  aria-label={label}
                  title={label}
                  disabled={!next}
                  onClick={() => next && onSpan(next)}
                >
                  {sign}
                </button>
              )
            })}
          </span>
        ))}
      </fieldset>
      <fieldset className={styles.codes}>
        <legend>What is it?</legend>
        {codes.map(({ id, label, hint }, index) => (
          <label key={id} data-code={index + 1}>
            <input
              type="radio"
              name={codesName}
              value={id}
              checked={code === id}
              onChange={() => setCode(id)}
            />
            <b>{index + 1}</b>
            <span>
              {label} <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {isAsked && code === '' && <p role="alert">Choose what it is first.</p>}
      <p className={styles.reason}>
        <label htmlFor={reasonId}>Why? One sentence is enough.</label>
        <textarea
          id={reasonId}
          rows={2}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              event.preventDefault()
              form.current?.requestSubmit()
            }
          }}
        />
      </p>
      <p className={styles.go}>
        <button type="submit" className="button">
          {mark ? 'Change the mark' : 'Mark it'}
        </button>
        <button type="button" className={styles.quiet} onClick={onCancel}>
          Not now
        </button>
        {mark && (
          <button type="button" className={styles.danger} onClick={() => onRemove(mark)}>
            Take it away
          </button>
        )}
      </p>
    </form>
  )
}

const NUDGES = [
  {
    side: 'start',
    name: 'At its start',
    by: [
      { step: 1, sign: '−', label: 'one word less at the beginning' },
      { step: -1, sign: '+', label: 'one word more at the beginning' },
    ],
  },
  {
    side: 'end',
    name: 'At its end',
    by: [
      { step: -1, sign: '−', label: 'one word less at the end' },
      { step: 1, sign: '+', label: 'one word more at the end' },
    ],
  },
] as const
