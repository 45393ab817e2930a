'use client'

import Link from 'next/link'
import { useActionState } from 'react'
import type { EnteredRecord } from '@/lib/queries/entered-record'
import { counted } from '../../../../_wording/numbers'
import { ErrorNote } from '../../../../import/_form/error-note'
import { removeRelease } from '../_actions/remove-release'
import styles from './edit.module.css'

interface DeleteReleaseProps {
  releaseId: string
  articles: EnteredRecord['articles']
}

/** Deletes the release after one tick, and says beforehand which articles it leaves without one. */
export function DeleteRelease({ releaseId, articles }: DeleteReleaseProps) {
  const [error, act, isPending] = useActionState(removeRelease, null)
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
      <ErrorNote error={error} />
      <form action={act}>
        <input type="hidden" name="release" value={releaseId} />
        <p>
          <label>
            <input type="checkbox" name="sure" /> Delete this release
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
