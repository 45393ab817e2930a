import { useId, useState } from 'react'
import type { MatchChoice, MatchItem, MatchKind } from '@/lib/core/classroom/match/match'
import form from '../../../_components/form.module.css'
import styles from './match-screen.module.css'
import { periodBar } from './period-bar'

/** What came back for an item. */
export interface Feedback {
  answer: string
  isRight: boolean
  right: string
  evidence: string[]
}

interface MatchCardProps {
  number: number
  place: string
  item: MatchItem
  kind: MatchKind
  choices: MatchChoice[]
  feedback: Feedback | null
  isOpen: boolean
  onAnswer: (choice: string) => Promise<void>
}

/** One phrase in its sentence, the choices, and after an answer what is right and why. */
export function MatchCard({
  number,
  place,
  item,
  kind,
  choices,
  feedback,
  isOpen,
  onAnswer,
}: MatchCardProps) {
  const { phrase, sentence, at } = item
  const name = useId()
  const [choice, setChoice] = useState(feedback?.answer ?? '')
  const [isSending, setSending] = useState(false)
  const labelOf = (id: string) => choices.find((one) => one.id === id)?.label ?? id
  return (
    <li className={styles.card} data-right={feedback ? feedback.isRight : undefined}>
      <p className={styles.sentence}>
        <small>
          {number}. {place}
        </small>{' '}
        {sentence.slice(0, at.start)}
        <mark>{sentence.slice(at.start, at.end)}</mark>
        {sentence.slice(at.end)}
      </p>
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          if (choice === '') return
          setSending(true)
          await onAnswer(choice)
          setSending(false)
        }}
      >
        {kind === 'numbers' ? (
          <p>
            <label htmlFor={name} className="sr-only">
              The figure that “{phrase}” comes from
            </label>
            <select id={name} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
              <option value="">choose a figure …</option>
              {choices.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </p>
        ) : (
          <fieldset>
            <legend className="sr-only">“{phrase}”</legend>
            {choices.map(({ id, label, hint, period }) => {
              const bar = period && periodBar(period, choices)
              return (
                <label key={id}>
                  <input
                    type="radio"
                    name={name}
                    value={id}
                    checked={choice === id}
                    onChange={() => setChoice(id)}
                  />
                  <span>
                    {label} {hint && <small className={styles.hint}>{hint}</small>}
                  </span>
                  {kind === 'windows' && (
                    <span className={styles.axis} aria-hidden="true">
                      {bar && <i style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />}
                    </span>
                  )}
                </label>
              )
            })}
          </fieldset>
        )}
        <p>
          <button type="submit" className={form.quiet} disabled={!isOpen || isSending || choice === ''}>
            {feedback ? 'Answer again' : 'Answer'}
          </button>
        </p>
      </form>
      <div role="status">
        {feedback && (
          <div className={styles.feedback}>
            <p>
              <b>
                {feedback.isRight
                  ? '✓ Yes.'
                  : `✗ You chose “${labelOf(feedback.answer)}”. It is “${labelOf(feedback.right)}”.`}
              </b>
            </p>
            <ul>
              {feedback.evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  )
}
