import type { EnteredRecord } from '@/lib/queries/entered-record'
import { DeleteForm } from '../../../../_components/delete-form'
import { Link } from '../../../../_components/link'
import { counted } from '../../../../_wording/numbers'
import { removeRelease } from '../_actions/remove-release'
import styles from './edit.module.css'

interface DeleteReleaseProps {
  releaseId: string
  articles: EnteredRecord['articles']
}

/** Deletes the release after one tick, and says beforehand which articles it leaves without one. */
export function DeleteRelease({ releaseId, articles }: DeleteReleaseProps) {
  return (
    <section aria-labelledby="delete" className={styles.section}>
      <h2 id="delete">Delete it</h2>
      <p className="lead">
        Its page and its comparison go, with the ties of numbers to its figures. Its record stays among what
        was deleted here, and can be entered again.{' '}
        {articles.length === 0
          ? 'No article is tied to it.'
          : `${counted(articles.length, 'article')} will be without a release, and stay${articles.length === 1 ? 's' : ''}:`}
      </p>
      {articles.length > 0 && (
        <ul className={styles.list}>
          {articles.map(({ articleId, headline, outletName }) => (
            <li key={articleId}>
              <Link href={`/articles/${articleId}`}>
                {outletName}: {headline ?? 'headline not seen'}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <DeleteForm field="release" id={releaseId} remove={removeRelease} label="Delete this release" />
    </section>
  )
}
