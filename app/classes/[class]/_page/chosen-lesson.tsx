'use client'

import { useActionState } from 'react'
import type { LessonFile } from '@/lib/content/schema/lesson'
import { ErrorNote } from '../../../_components/error-note'
import { lessonStep } from '../_actions/class-steps'
import styles from './add-assignment.module.css'

interface ChosenLessonProps {
  classId: string
  lesson: LessonFile
}

/** The lesson that the teacher chose before she came to this class, given by one press. */
export function ChosenLesson({ classId, lesson: { id, number, title } }: ChosenLessonProps) {
  const [wrong, give, isGiving] = useActionState(lessonStep, null)
  return (
    <form action={give} className={styles.box}>
      <ErrorNote error={wrong} />
      <input type="hidden" name="class" value={classId} />
      <p>
        You chose lesson {number}, <b>{title}</b>.
      </p>
      <p>
        <button type="submit" className="button" name="lesson" value={id} disabled={isGiving}>
          Give it to this class
        </button>
      </p>
    </form>
  )
}
