import { Link } from '../../../_components/link'
import styles from './article-view.module.css'

/** The way to all codings of the article as files. */
export function TakeAway({ articleId }: { articleId: string }) {
  return (
    <section aria-labelledby="take-away" className={styles.section}>
      <h2 id="take-away">Take this coding away</h2>
      <p className="lead">
        <Link href={`/articles/${articleId}/codings`}>All codings of this article as files</Link>: YAML, or
        web annotations that other programs read.
      </p>
    </section>
  )
}
