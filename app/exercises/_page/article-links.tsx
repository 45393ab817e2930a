import type { ExerciseSummary } from '@/lib/queries/exercise-summaries'
import { Link } from '../../_components/link'
import { publishedWords } from '../../_wording/coding'
import styles from './article-links.module.css'

/** The articles of an exercise, each leading to its full text. */
export function ArticleLinks({ articles }: Pick<ExerciseSummary, 'articles'>) {
  return (
    <ul className={styles.articles} aria-label="Articles">
      {articles.map(({ articleId, outletName, headline, published }) => (
        <li key={articleId}>
          <Link href={`/articles/${articleId}`}>{headline ?? 'Without a headline'}</Link>
          <span>
            {outletName} · {publishedWords(published)}
          </span>
        </li>
      ))}
    </ul>
  )
}
