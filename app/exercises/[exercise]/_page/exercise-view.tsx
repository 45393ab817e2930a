import type { ExerciseDetail } from '@/lib/queries/exercise-detail'
import { ConstructedBanner } from '../../../_components/constructed-banner'
import { Link } from '../../../_components/link'
import { counted } from '../../../_wording/numbers'
import { ArticleLinks } from '../../_page/article-links'
import { DocumentText } from './document-text'
import styles from './exercise-view.module.css'
import { PlantedKey } from './planted-key'

/** An exercise: its document beside its articles, and the key for those who ask. */
export function ExerciseView({ exercise }: { exercise: ExerciseDetail }) {
  const { id, shortTitle, standfirst, documentKind, publisher, articles, document } = exercise
  return (
    <>
      <ConstructedBanner />
      <header>
        <p className="kicker">
          <b>{documentKind}</b> · {publisher}
        </p>
        <h1>{shortTitle}</h1>
        <p className="standfirst">{standfirst}</p>
      </header>
      <div className={styles.reading}>
        <section id="document" aria-labelledby="document-title">
          <h2 id="document-title">The document</h2>
          <DocumentText body={document} />
        </section>
        <section aria-labelledby="articles-title">
          <h2 id="articles-title">The articles</h2>
          <p className="lead">Each opens with its full text, every coded phrase marked in place.</p>
          <ArticleLinks articles={articles} />
          <p className={styles.compare}>
            <Link href={`/releases/${id}`}>All of them beside the record</Link>
          </p>
        </section>
      </div>
      <section id="key" aria-labelledby="key-title">
        <h2 id="key-title">The key</h2>
        <KeyOrLink exercise={exercise} />
      </section>
    </>
  )
}

function KeyOrLink({ exercise: { id, planted, plantedCount, articles } }: { exercise: ExerciseDetail }) {
  if (planted) return <PlantedKey planted={planted} articles={articles} exercise={id} />
  return (
    <>
      <p className="lead">
        {counted(plantedCount, 'difference')} from the document were written into the articles on purpose. In
        one article there is none. Look for them first.
      </p>
      <p>
        <Link href={`/exercises/${id}?key=shown#key`}>Show what was planted</Link>
      </p>
    </>
  )
}
