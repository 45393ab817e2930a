'use client'

import { useState } from 'react'
import { uuidFrom } from '@/lib/core/classroom/uuid'
import type { HeadlineTask } from '@/lib/queries/classroom/headline-task'
import styles from './headline-screen.module.css'

interface Checked {
  headline: string
  numbers: string[]
  noticed: string[]
}

const MOST_WORDS = 12 // what the lesson asks for; a longer one is told, not refused

/** Where a pupil writes a headline, has it held against the document, and writes it again. */
export function HeadlineScreen({ assignmentId, task }: { assignmentId: string; task: HeadlineTask }) {
  const [written, setWritten] = useState(task.written)
  const [headline, setHeadline] = useState(task.written.at(-1) ?? '')
  const [checked, setChecked] = useState<Checked | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const words = headline.trim() === '' ? 0 : headline.trim().split(/\s+/).length

  async function check() {
    setSending(true)
    setWrong(null)
    const result = await send(assignmentId, headline)
    setSending(false)
    if (result === null)
      return setWrong('There is no connection at the moment. What you wrote still stands here; try again.')
    if (result.code !== 'checked')
      return setWrong('This can no longer be saved: your teacher has closed the task, or the class is over.')
    setChecked({ headline, numbers: result.numbers, noticed: result.noticed })
    setWritten((before) => (before.at(-1) === headline ? before : [...before, headline]))
  }

  return (
    <div className={styles.sheet}>
      <div>
        <p className="lead">
          You are the first to report on this document. Write its headline in at most {MOST_WORDS} words, have
          it checked, and write it again until you would sign it.
        </p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (headline.trim() !== '') void check()
          }}
        >
          <p>
            <label htmlFor="headline">Your headline</label>
            <textarea
              id="headline"
              rows={3}
              maxLength={200}
              value={headline}
              onChange={(event) => setHeadline(event.currentTarget.value)}
              aria-describedby="words"
            />
            <small id="words">
              {words} {words === 1 ? 'word' : 'words'}
              {words > MOST_WORDS && `, ${words - MOST_WORDS} more than asked for`}
            </small>
          </p>
          <p>
            <button type="submit" className="button" disabled={!task.isOpen || isSending || words === 0}>
              {isSending ? 'Checking …' : 'Check it'}
            </button>
          </p>
        </form>
        <div role="alert">{wrong && <p>{wrong}</p>}</div>
        <div role="status">
          {checked && (
            <div className={styles.checked}>
              <p className={styles.headline}>{checked.headline}</p>
              {checked.noticed.length === 0 ? (
                <p>The rules noticed nothing. That says nothing of what a person would notice: ask one.</p>
              ) : (
                <ul>
                  {checked.noticed.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              {checked.numbers.length > 0 && (
                <>
                  <p>Your numbers, held against the document:</p>
                  <ul>
                    {checked.numbers.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          )}
        </div>
        {written.length > 0 && (
          <section aria-labelledby="written">
            <h2 id="written">What you wrote so far</h2>
            <ol className={styles.written}>
              {[...new Set(written)].map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ol>
          </section>
        )}
      </div>
      <section aria-label="The document" className={styles.document}>
        {task.document === null ? <p>The document itself is not here.</p> : <pre>{task.document}</pre>}
      </section>
    </div>
  )
}

type Answer =
  | { code: 'checked'; numbers: string[]; noticed: string[] }
  | { code: 'no-work' | 'closed' | 'too-many' }

async function send(assignmentId: string, headline: string): Promise<Answer | null> {
  try {
    const response = await fetch(`/class/${assignmentId}/headline`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: uuidFrom(crypto.getRandomValues(new Uint8Array(16))), headline }),
    })
    if (response.status === 401) return { code: 'no-work' }
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}
