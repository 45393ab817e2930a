import type { LessonFile } from '@/lib/content/schema/lesson'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import { Link } from '../../../_components/link'
import { KeyList } from './key-list'
import styles from './lesson-view.module.css'
import { PupilSheet } from './pupil-sheet'

interface LessonViewProps {
  lesson: LessonFile
  /** what is coded with; null where nothing is coded */
  codebook: ClassCodebook | null
}

/** A lesson: on the first printed page what the teacher needs, with the key; on the second the sheet for pupils. */
export function LessonView({ lesson, codebook }: LessonViewProps) {
  const { number, title, question, minutes, aims, before, steps, talk, onReal, exercise } = lesson
  return (
    <article className={styles.lesson}>
      <div className={styles.teacher}>
        <p className="kicker">
          <Link href="/lessons">Lessons</Link> · lesson {number} · {minutes} minutes · ages 14 and up
        </p>
        <h1>{title}</h1>
        <p className={styles.question}>{question}</p>
        <p className={styles.ways}>
          <Link href={`/classes?lesson=${lesson.id}`}>Give it to a class</Link> ·{' '}
          <Link href={`/exercises/${exercise}`}>Its document and texts</Link> · prints on two pages: yours,
          and the sheet for pupils
        </p>
        <section aria-labelledby="aims">
          <h2 id="aims">Aims</h2>
          <ul className={styles.bullets}>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="before">
          <h2 id="before">Before</h2>
          <p>{before}</p>
        </section>
        <section aria-labelledby="steps">
          <h2 id="steps">Steps</h2>
          <ol className={styles.steps}>
            {steps.map(({ minutes, title, teacher }) => (
              <li key={title}>
                <b>{minutes} min</b>
                <p>
                  <strong>{/[.?!]$/.test(title) ? title : `${title}.`}</strong> {teacher}
                </p>
              </li>
            ))}
          </ol>
        </section>
        <KeyList lesson={lesson} codebook={codebook} />
        <section aria-labelledby="talk" className={styles.last}>
          <h2 id="talk">To talk about</h2>
          <ul className={styles.bullets}>
            {talk.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p className={styles.real}>
            <strong>On a real release:</strong> <Link href={`/releases/${onReal.release}`}>open it</Link>.{' '}
            {onReal.how}
          </p>
        </section>
      </div>
      <PupilSheet lesson={lesson} codebook={codebook} />
    </article>
  )
}
