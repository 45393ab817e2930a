import type { Metadata } from 'next'
import { lessons } from '@/lib/queries/classroom/lessons'
import { Link } from '../_components/link'
import styles from './_page/lesson-list.module.css'

export const metadata: Metadata = {
  title: 'Lessons',
  description: 'Six lessons of 45 minutes on how news texts report official numbers, for ages 14 and up.',
}

/** The lessons, and how a class is opened. */
export default function LessonsPage() {
  return (
    <>
      <h1>Lessons</h1>
      <p className="standfirst">
        Six lessons of 45 minutes for ages 14 and up. Pupils mark texts themselves, blind, before they see
        what others said: finding out is the lesson. All texts are invented, so that nobody’s newspaper is on
        trial.
      </p>
      <p>
        <Link href="/classes" className="button">
          Open a class
        </Link>
      </p>
      <p>
        With <code>npm run class</code> in place of <code>npm start</code>, pupils at phones and other
        computers come in; the page that opens a class says how.
      </p>
      <p>
        <Link href="/join">Join a class</Link> · <Link href="/exercises">The constructed exercises</Link> ·{' '}
        <Link href="/classes/stored">What is stored</Link>
      </p>
      <ol className={styles.list}>
        {lessons().lessons.map(({ id, number, title, question, aims }) => (
          <li key={id}>
            <h2>
              <Link href={`/lessons/${id}`}>
                {number}. {title}
              </Link>
            </h2>
            <p className={styles.question}>{question}</p>
            <p className={styles.aim}>{aims[0]}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
