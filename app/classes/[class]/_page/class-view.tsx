import type { Lessons } from '@/lib/content/lessons/read-lessons'
import type { ClassDetail } from '@/lib/queries/classroom/teacher-classes'
import type { TextChoice } from '@/lib/queries/classroom/text-choices'
import form from '../../../_components/form.module.css'
import { KeepFresh } from '../../../_components/keep-fresh'
import { Link } from '../../../_components/link'
import { formatDay } from '../../../_wording/dates'
import { codeAlongStep } from '../_actions/class-steps'
import { AddAssignment } from './add-assignment'
import { AssignmentLine, CloseNote } from './assignment-line'
import { ChosenLesson } from './chosen-lesson'
import styles from './class-view.module.css'
import { DeleteClass } from './delete-class'
import { JoinCard } from './join-card'
import { PupilTable } from './pupil-table'

interface ClassViewProps {
  detail: ClassDetail
  /** the address under which pupils reach their class; null where this computer alone does */
  origin: string | null
  lessons: Lessons
  texts: TextChoice[]
  /** the id of a lesson that was chosen before: it is offered first until it is given */
  chosen: string | null
}

/** A class: how to join, what it has to do, where each pupil is, and how it ends. */
export function ClassView({ detail, origin, lessons, texts, chosen }: ClassViewProps) {
  const { id, code, title, expiresOn, assignments, pupils } = detail
  const isGiven = assignments.some(({ lessonId }) => lessonId === chosen)
  const waiting = isGiven ? undefined : lessons.lessons.find((lesson) => lesson.id === chosen)
  return (
    <>
      <p className="kicker">
        <Link href="/classes">Your classes</Link> · everything in it is deleted after{' '}
        <b>{formatDay(expiresOn)}</b> · <Link href="/classes/stored">what is stored</Link>
      </p>
      <h1>{title}</h1>
      <KeepFresh seconds={5} />
      <JoinCard code={code} origin={origin} />
      <section aria-labelledby="todo" className={styles.part}>
        <h2 id="todo">What there is to do</h2>
        {assignments.length === 0 && (
          <p>
            Nothing yet. Choose a lesson below: it comes to pupils’ pages by itself within some ten seconds.
          </p>
        )}
        <ol className={styles.list}>
          {assignments.map((assignment) => (
            <AssignmentLine key={assignment.id} classId={id} assignment={assignment} pupils={pupils} />
          ))}
        </ol>
        {assignments.length > 0 && <CloseNote />}
        {waiting && <ChosenLesson classId={id} lesson={waiting} />}
        <AddAssignment
          {...{ lessons, texts }}
          classId={id}
          isFirst={assignments.length === 0 && waiting === undefined}
        />
      </section>
      <section aria-labelledby="pupils" className={styles.part}>
        <h2 id="pupils">Who is where</h2>
        <PupilTable classId={id} assignments={assignments} pupils={pupils} />
        <form action={codeAlongStep}>
          <input type="hidden" name="class" value={id} />
          <button type="submit" className={form.quiet}>
            Code along in this browser
          </button>{' '}
          <small>
            Pupils see your coding as the teacher’s when they have finished. It counts in no agreement.
          </small>
        </form>
      </section>
      <section aria-labelledby="out" className={styles.part}>
        <h2 id="out">Take it away</h2>
        <p>
          <a href={`/classes/${id}/out/gradebook.csv`} download>
            Gradebook (CSV)
          </a>
        </p>
        <DeleteClass classId={id} title={title} />
      </section>
    </>
  )
}
