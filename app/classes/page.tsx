import type { Metadata } from 'next'
import { DEFAULT_DAYS } from '@/lib/commands/classroom/open-class'
import { shownCode } from '@/lib/core/classroom/class-code'
import { teacherClasses } from '@/lib/queries/classroom/teacher-classes'
import { Link } from '../_components/link'
import { reading } from '../_data/reading'
import { formatDay } from '../_wording/dates'
import { lessonOf } from './_actions/give-lesson'
import styles from './_page/classes.module.css'
import { OpenForm } from './_page/open-form'
import { pupilsOrigin } from './_page/pupils-origin'
import { ReachNote } from './_page/reach-note'
import { teacherHere } from './_page/teacher-here'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Classes' }

interface ClassesPageProps {
  searchParams: Promise<{ lesson?: string | string[] }>
}

/** A teacherʼs classes, and where a new one is opened; for a lesson that was chosen on its page, each with the way to give it. */
export default async function ClassesPage({ searchParams }: ClassesPageProps) {
  const chosen = (await searchParams).lesson
  const lesson = lessonOf(typeof chosen === 'string' ? chosen : undefined)
  const classes = await reading(teacherClasses(await teacherHere()))
  return (
    <>
      <h1>Classes</h1>
      <p className="standfirst">
        Pupils code texts themselves, blind: nobody sees an outlet’s name or what others marked before she has
        finished. Then all readings stand side by side. No accounts: a code and a made-up name.
      </p>
      <p>
        <Link href="/lessons">Six lessons of 45 minutes</Link> ·{' '}
        <Link href="/classes/stored">What is stored</Link> · <Link href="/join">Where pupils join</Link>
      </p>
      {pupilsOrigin() === null && <ReachNote />}
      <section aria-labelledby="open" className={styles.open}>
        <h2 id="open">Open a class</h2>
        <OpenForm
          days={DEFAULT_DAYS}
          lesson={lesson && { id: lesson.id, number: lesson.number, title: lesson.title }}
        />
      </section>
      {classes.length > 0 && (
        <section aria-labelledby="yours">
          <h2 id="yours">Your classes</h2>
          <ul className={styles.list}>
            {classes.map(({ id, title, code, pupils, assignments, expiresOn }) => (
              <li key={id}>
                <h3>
                  <Link href={`/classes/${id}`}>{title}</Link>
                </h3>
                <p>
                  Code <b>{shownCode(code)}</b> · {pupils} {pupils === 1 ? 'pupil' : 'pupils'} · {assignments}{' '}
                  {assignments === 1 ? 'assignment' : 'assignments'} · deleted after {formatDay(expiresOn)}
                </p>
                {lesson && (
                  <p>
                    <Link href={`/classes/${id}?lesson=${lesson.id}`}>Give it “{lesson.title}”</Link>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
