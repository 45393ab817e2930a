'use client'

import { useActionState, useState } from 'react'
import type { Lessons } from '@/lib/content/lessons/read-lessons'
import type { TextChoice } from '@/lib/queries/classroom/text-choices'
import { ErrorNote } from '../../../_components/error-note'
import form from '../../../_components/form.module.css'
import { lessonStep } from '../_actions/class-steps'
import styles from './add-assignment.module.css'
import { OwnAssignment } from './own-assignment'

interface AddAssignmentProps {
  classId: string
  lessons: Lessons
  texts: TextChoice[]
  isFirst: boolean
}

/** Where a class gets something to do: a lesson as it is, or texts and codes of the teacher's choice. */
export function AddAssignment({ classId, lessons, texts, isFirst }: AddAssignmentProps) {
  const [wrong, setLesson, isSetting] = useActionState(lessonStep, null)
  // As it was when the page came: a fold that the teacher works in does not shut when the first lesson is given.
  const [startsOpen] = useState(isFirst)
  return (
    <>
      <details open={startsOpen || wrong !== null} className={styles.box}>
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
      <OwnAssignment classId={classId} codebooks={lessons.codebooks} texts={texts} />
    </>
  )
}
