'use client'

import { useActionState } from 'react'
import type { NamedCandidate } from '@/lib/commands/import/release-candidates'
import type { ImportChoices } from '@/lib/queries/import-choices'
import type { ImportedArticle } from '@/lib/queries/imported-article'
import { ErrorNote } from '../../../../_components/error-note'
import { ReleaseChoice } from '../../../_form/release-choice'
import { changeRelease } from '../_actions/change-article'
import styles from './imported-article.module.css'

interface ReleaseFormProps {
  articleId: string
  release: ImportedArticle['release']
  candidates: NamedCandidate[]
  releases: ImportChoices['releases']
}

/** Which release the article is about, with what speaks for each. */
export function ReleaseForm({ articleId, release, candidates, releases }: ReleaseFormProps) {
  const [error, act, isPending] = useActionState(changeRelease, null)
  return (
    <section aria-labelledby="release" className={styles.section}>
      <h2 id="release">Its release</h2>
      <p className="lead">{releaseWords(release)}</p>
      <ErrorNote error={error} />
      <form action={act} className={styles.form}>
        <input type="hidden" name="article" value={articleId} />
        <ReleaseChoice
          state={{ candidates, former: null, proposed: null, release: release?.id ?? '' }}
          releases={releases}
        />
        <p>
          <button type="submit" className="button" disabled={isPending}>
            {isPending ? 'Saving …' : 'Save'}
          </button>
        </p>
      </form>
    </section>
  )
}

function releaseWords(release: ImportedArticle['release']): string {
  if (!release) return 'It is tied to no release yet, and so stands in no comparison.'
  const said = `“${release.shortTitle}”, as ${release.tiedBy ?? 'its import'} said`
  return release.isCompared
    ? `It is compared under ${said}.`
    : `It is about ${said}. A newer version of it is compared there in its place.`
}
