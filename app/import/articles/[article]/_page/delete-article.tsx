import { DeleteForm } from '../../../../_components/delete-form'
import { removeArticle } from '../_actions/change-article'
import styles from './imported-article.module.css'

/** Deletes the article for good, after one tick. */
export function DeleteArticle({ articleId }: { articleId: string }) {
  return (
    <section aria-labelledby="delete" className={styles.section}>
      <h2 id="delete">Delete it</h2>
      <p className="lead">
        Its text goes, and all that was read in it; no copy is kept. Imported again, it is read anew.
      </p>
      <DeleteForm
        field="article"
        id={articleId}
        remove={removeArticle}
        label="Delete this article and its text for good"
      />
    </section>
  )
}
