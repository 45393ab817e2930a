'use client'

import { useState } from 'react'
import type { MatchChoice, MatchItem, MatchKind } from '@/lib/core/classroom/match/match'
import { uuidFrom } from '@/lib/core/classroom/uuid'
import { textName } from '../../_pupil/text-name'
import { type Feedback, MatchCard } from './match-card'
import styles from './match-screen.module.css'

interface MatchScreenProps {
  assignmentId: string
  kind: MatchKind
  items: MatchItem[]
  choices: MatchChoice[]
  /** the official document, to look things up in */
  document: string | null
  /** items that were answered before, with what was found out then */
  answered: Record<string, Feedback>
  isOpen: boolean
}

const LEAD = {
  numbers: 'For each number of the texts choose the figure of the document that it comes from. Look it up.',
  windows:
    'For each time in the texts choose the days that the words must mean. The bars show where they lie.',
  voices: 'For each phrase choose whose words it is.',
} as const

/** A matching task: phrase by phrase, with the evidence after each answer. */
export function MatchScreen({
  assignmentId,
  kind,
  items,
  choices,
  document,
  answered,
  isOpen,
}: MatchScreenProps) {
  const [feedback, setFeedback] = useState(answered)
  const [wrong, setWrong] = useState<string | null>(null)
  const right = items.filter(({ id }) => feedback[id]?.isRight).length

  async function answer(item: string, choice: string): Promise<void> {
    setWrong(null)
    const id = uuidFrom(crypto.getRandomValues(new Uint8Array(16)))
    const result = await send(assignmentId, { id, item, answer: choice })
    if (result === null)
      return setWrong('There is no connection at the moment. Try again: nothing was counted.')
    if (result.code !== 'saved')
      return setWrong('This can no longer be saved: your teacher has closed the task, or the class is over.')
    const { isRight, right, evidence } = result
    setFeedback((before) => ({ ...before, [item]: { answer: choice, isRight, right, evidence } }))
  }

  return (
    <>
      <p className="lead">{LEAD[kind]}</p>
      <p role="status" className={styles.count}>
        {Object.keys(feedback).length} of {items.length} answered, {right} right
      </p>
      <div role="alert">{wrong && <p className={styles.wrong}>{wrong}</p>}</div>
      {document && kind !== 'voices' && (
        <details className={styles.document}>
          <summary>The document</summary>
          <pre>{document}</pre>
        </details>
      )}
      <ol className={styles.list}>
        {items.map((item, index) => (
          <MatchCard
            key={item.id}
            number={index + 1}
            place={textName(item.text)}
            {...{ item, choices, kind }}
            feedback={feedback[item.id] ?? null}
            isOpen={isOpen}
            onAnswer={(choice) => answer(item.id, choice)}
          />
        ))}
      </ol>
    </>
  )
}

type Answered =
  | { code: 'saved'; isRight: boolean; right: string; evidence: string[] }
  | { code: 'no-work' | 'closed' | 'too-many' }

async function send(
  assignmentId: string,
  body: { id: string; item: string; answer: string },
): Promise<Answered | null> {
  try {
    const response = await fetch(`/class/${assignmentId}/answer`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.status === 401) return { code: 'no-work' }
    return response.ok ? ((await response.json()) as Answered) : null
  } catch {
    return null
  }
}
