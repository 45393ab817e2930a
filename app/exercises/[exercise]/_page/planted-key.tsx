import { formatNumber } from '@/lib/core/compare/format-number'
import { plantedTitle } from '@/lib/core/exercises/planted-rules'
import type { ExerciseDetail, Planted } from '@/lib/queries/exercise-detail'
import { Link } from '../../../_components/link'
import { Phrase } from '../../../_components/phrase'
import styles from './planted-key.module.css'

interface PlantedKeyProps extends Pick<ExerciseDetail, 'articles'> {
  planted: Planted[]
  exercise: string
}

/** What was planted, article by article, each place leading to where it stands in the text. */
export function PlantedKey({ planted, articles, exercise }: PlantedKeyProps) {
  return (
    <>
      <p>
        <Link href={`/exercises/${exercise}#key`}>Hide the key</Link>
      </p>
      {articles.map(({ articleId, outletName }) => {
        const own = planted.filter((entry) => entry.articleId === articleId)
        return (
          <section key={articleId} aria-labelledby={`key-${articleId}`} className={styles.article}>
            <h3 id={`key-${articleId}`}>{outletName}</h3>
            {own.length === 0 && <p>Nothing was planted here: this is the careful one.</p>}
            <ol>
              {own.map((entry) => (
                <PlantedLine key={`${entry.rule} ${entry.phrase} ${entry.explanation}`} planted={entry} />
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}

function PlantedLine({
  planted: { articleId, phrase, rule, explanation, figure, nearest },
}: {
  planted: Planted
}) {
  return (
    <li className={styles.line}>
      <p className={styles.phrase}>
        <Link href={`/articles/${articleId}${nearest ? `#in-${nearest}` : ''}`}>
          <Phrase phrase={phrase} voice={null} lang="en" />
        </Link>
      </p>
      <div>
        <p className={styles.rule}>{plantedTitle(rule)}</p>
        <p className={styles.explanation}>{explanation}</p>
        {figure && (
          <p className={styles.figure}>
            In the record: {figure.label}
            {figure.value !== null && `, ${formatNumber(figure.value)}`}
          </p>
        )}
      </div>
    </li>
  )
}
