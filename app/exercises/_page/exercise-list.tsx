import type { ExerciseSummary } from '@/lib/queries/exercise-summaries'
import { ConstructedBanner } from '../../_components/constructed-banner'
import { Link } from '../../_components/link'
import { ArticleLinks } from './article-links'
import styles from './exercise-list.module.css'

/** The exercises: what each is for, its articles and its document. */
export function ExerciseList({ exercises }: { exercises: ExerciseSummary[] }) {
  return (
    <>
      <h1>Exercises</h1>
      <p className="standfirst">
        Each exercise is an official document with four articles written from it, with their full text. The
        articles differ from the document, and from one another, in the ways that real ones do. Read, compare,
        and ask for the key when you have found what you can.
      </p>
      <ConstructedBanner />
      {exercises.length === 0 && <p>No exercise is loaded.</p>}
      <ol className={styles.list}>
        {exercises.map((exercise) => (
          <ExerciseLine key={exercise.id} exercise={exercise} />
        ))}
      </ol>
    </>
  )
}

function ExerciseLine({ exercise }: { exercise: ExerciseSummary }) {
  const { id, shortTitle, standfirst, documentKind, publisher, articles } = exercise
  return (
    <li className={styles.line}>
      <div>
        <p className="kicker">
          <b>{documentKind}</b> · {publisher}
        </p>
        <h2>
          <Link href={`/exercises/${id}`}>{shortTitle}</Link>
        </h2>
        <p className={styles.purpose}>{standfirst}</p>
        <p className={styles.ways}>
          <Link href={`/exercises/${id}#document`}>Read the document</Link>
          <Link href={`/releases/${id}`}>Compare the articles</Link>
        </p>
      </div>
      <ArticleLinks articles={articles} />
    </li>
  )
}
