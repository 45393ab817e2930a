'use client'

import { useActionState } from 'react'
import { ErrorNote } from '../../../_form/error-note'
import { removeArticle } from '../_actions/change-article'
import styles from './imported-article.module.css'

/** Deletes the article for good, after one tick. */
export function DeleteForm({ articleId }: { articleId: string }) {
  const [error, act, isPending] = useActionState(removeArticle, null)
  return (
    <section aria-labelledby="delete" className={styles.section}>
      <h2 id="delete">Delete it</h2>
      <p className="lead">
        Its text goes, and all that was read in it; no copy is kept. Imported again, it is read anew.
      </p>
      <ErrorNote error={error} />
      <form action={act} className={styles.form}>
        <input type="hidden" name="article" value={articleId} />
        <p>
          <label>
            <input type="checkbox" name="sure" /> Delete this article and its text for good
          </label>
        </p>
        <p>
          <button type="submit" className={styles.delete} disabled={isPending}>
            {isPending ? 'Deleting …' : 'Delete'}
          </button>
        </p>
      </form>
    </section>
  )
}
