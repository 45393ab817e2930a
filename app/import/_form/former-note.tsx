import type { FormerVersion } from '@/lib/commands/import/former-version'
import { Link } from '../../_components/link'
import styles from './review-step.module.css'

/** That another text of the same page is here, so that this one is stored as its next version. */
export function FormerNote({ former }: { former: FormerVersion }) {
  const { articleId, number, headline, outletName } = former
  return (
    <div className={styles.here} id="former">
      <p>
        Its link is here already with another text:{' '}
        <Link href={`/articles/${articleId}`}>
          {outletName}: {headline ?? 'headline not seen'}
        </Link>
        . Saving stores this one as version {number + 1}. Version {number} stays, and its page shows which
        coded facts changed.
      </p>
    </div>
  )
}
