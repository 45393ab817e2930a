import type { ClassDetail } from '@/lib/queries/classroom/teacher-classes'
import form from '../../../_components/form.module.css'
import { Link } from '../../../_components/link'
import { openCloseStep } from '../_actions/class-steps'
import styles from './assignment-line.module.css'
import { DeleteAssignment } from './delete-assignment'

const CLOSE_NOTE = 'what-close-does'

interface AssignmentLineProps {
  classId: string
  assignment: ClassDetail['assignments'][number]
  pupils: ClassDetail['pupils']
}

/** One assignment: how far the class is with it, and what can be done with it. */
export function AssignmentLine({ classId, assignment, pupils }: AssignmentLineProps) {
  const { id, title, isOpen, lessonId, task } = assignment
  const at = pupils.filter(({ isTeacher }) => !isTeacher)
  const standings = at.flatMap(({ standings }) => standings.filter((one) => one.assignmentId === id))
  const finished = standings.filter(({ isFinished }) => isFinished).length
  return (
    <li className={styles.line}>
      <div>
        <h3>{task === 'code' ? <Link href={`/classes/${classId}/${id}`}>{title}</Link> : title}</h3>
        <p>
          begun by {standings.length} of {at.length}
          {task === 'code' && `, finished by ${finished}`}
          {!isOpen && ' · closed'}
          {lessonId && (
            <>
              {' '}
              · <Link href={`/lessons/${lessonId}`}>the lesson</Link>
            </>
          )}
        </p>
      </div>
      <div className={styles.buttons}>
        {task === 'code' && <Link href={`/classes/${classId}/${id}`}>Readings and agreement</Link>}
        <form action={openCloseStep}>
          <input type="hidden" name="class" value={classId} />
          <input type="hidden" name="assignment" value={id} />
          <input type="hidden" name="open" value={isOpen ? 'no' : 'yes'} />
          <button type="submit" className={form.beside} aria-describedby={CLOSE_NOTE}>
            {isOpen ? 'Close' : 'Open again'}
          </button>
        </form>
        <DeleteAssignment classId={classId} assignmentId={id} title={title} />
      </div>
    </li>
  )
}

/** What the buttons of all assignments do to pupils, said once under the list. */
export function CloseNote() {
  return (
    <p id={CLOSE_NOTE} className={styles.note}>
      <b>Close</b> ends the work on a task: pupils see “closed by your teacher” and can mark or answer nothing
      more in it. All that they did is kept. Who has finished still sees what the class said; who has not does
      not. You can open it again at any time.
    </p>
  )
}
