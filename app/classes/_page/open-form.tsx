'use client'

import { useActionState } from 'react'
import type { LessonFile } from '@/lib/content/schema/lesson'
import { ErrorNote } from '../../_components/error-note'
import { type OpenState, openStep } from '../_actions/open-step'
import styles from './open-form.module.css'

interface OpenFormProps {
  /** how long a class is kept unless its teacher says otherwise */
  days: number
  /** the lesson that the class gets when it is opened; null where none was chosen */
  lesson: Pick<LessonFile, 'id' | 'number' | 'title'> | null
}

/** Where a teacher opens a class: what it is called, when it is to be deleted, and the lesson that she came with. */
export function OpenForm({ days, lesson }: OpenFormProps) {
  const [state, open, isPending] = useActionState<OpenState, FormData>(openStep, {
    title: '',
    days: String(days),
    error: null,
  })
  return (
    <form action={open} className={styles.form}>
      <ErrorNote error={state.error} />
      {lesson && (
        <p>
          <input type="hidden" name="lesson" value={lesson.id} />
          It gets lesson {lesson.number}, <b>{lesson.title}</b>, as soon as it is open.{' '}
          <a href="/classes">Open it without</a>
        </p>
      )}
      <p>
        <label htmlFor="title">What is the class called?</label>
        <input
          id="title"
          name="title"
          defaultValue={state.title}
          maxLength={120}
          placeholder="Media 9b"
          required
        />
      </p>
      <p>
        <label htmlFor="days">Delete everything after</label>
        <span className={styles.days}>
          <input id="days" name="days" type="number" min={1} max={365} defaultValue={state.days} required />{' '}
          days
        </span>
        <small>You can delete it at once at any time.</small>
      </p>
      <p>
        <button type="submit" className="button" disabled={isPending}>
          {isPending ? 'Opening …' : 'Open the class'}
        </button>
      </p>
    </form>
  )
}
