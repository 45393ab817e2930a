'use client'

import { useActionState, useState } from 'react'
import type { Lessons } from '@/lib/content/lessons/read-lessons'
import type { TextChoice } from '@/lib/queries/classroom/text-choices'
import { ErrorNote } from '../../../_components/error-note'
import form from '../../../_components/form.module.css'
import { lessonStep, ownStep } from '../_actions/class-steps'
import styles from './add-assignment.module.css'

interface AddAssignmentProps {
  classId: string
  lessons: Lessons
  texts: TextChoice[]
  isFirst: boolean
}

/** Where a class gets something to do: a lesson as it is, or texts and codes of the teacher's choice. */
export function AddAssignment({ classId, lessons, texts, isFirst }: AddAssignmentProps) {
  const [wrong, setLesson, isSetting] = useActionState(lessonStep, null)
  const [wrongOwn, setOwn, isSettingOwn] = useActionState(ownStep, null)
  // As it was when the page came: a fold that the teacher works in does not shut when the first lesson is given.
  const [startsOpen] = useState(isFirst)
  return (
    <>
      <details open={startsOpen} className={styles.box}>
        <summary>Add a lesson</summary>
        <ErrorNote error={wrong} />
        <form action={setLesson}>
          <input type="hidden" name="class" value={classId} />
          <ul className={styles.lessons}>
            {lessons.lessons.map(({ id, number, title, question }) => (
              <li key={id}>
                <p>
                  <b>
                    {number}. {title}
                  </b>{' '}
                  {question}
                </p>
                <span>
                  <button
                    type="submit"
                    className={form.beside}
                    name="lesson"
                    value={id}
                    disabled={isSetting}
                    aria-label={`Give it to the class: ${title}`}
                  >
                    Give it to the class
                  </button>{' '}
                  <a href={`/lessons/${id}`}>Read it</a>
                </span>
              </li>
            ))}
          </ul>
        </form>
      </details>
      <details className={styles.box}>
        <summary>Add an assignment of your own</summary>
        <ErrorNote error={wrongOwn} />
        <form action={setOwn} className={styles.own}>
          <input type="hidden" name="class" value={classId} />
          <p>
            <label htmlFor="own-title">Title</label>
            <input id="own-title" name="title" maxLength={160} required />
          </p>
          <p>
            <label htmlFor="own-codebook">Code with</label>
            <select id="own-codebook" name="codebook" defaultValue={lessons.codebooks[0]?.id}>
              {lessons.codebooks.map(({ id, title, codes }) => (
                <option key={id} value={id}>
                  {title} ({codes.length} codes)
                </option>
              ))}
            </select>
          </p>
          <fieldset>
            <legend>Texts, one to four</legend>
            {texts.map(({ articleId, releaseTitle, outletName, headline, words }) => (
              <label key={articleId}>
                <input type="checkbox" name="text" value={articleId} />
                <span>
                  {outletName}: {headline ?? 'without a headline'}{' '}
                  <small>
                    {releaseTitle ?? 'about no release'}, {words} words
                  </small>
                </span>
              </label>
            ))}
          </fieldset>
          <p>
            <button type="submit" className="button" disabled={isSettingOwn}>
              Give them to the class
            </button>
          </p>
        </form>
      </details>
    </>
  )
}
