import Link from 'next/link'
import type { Column } from '@/lib/core/compare/types'
import { publishedWords } from '../../../_wording/coding'
import styles from './outlet-heading.module.css'

/** The head of an outletʼs column: who, when, what kind, how much of it was coded. */
export function OutletHeading({ column }: { column: Column }) {
  return (
    <>
      <Link href={`/articles/${column.articleId}`} className={styles.name}>
        {column.outletName}
      </Link>
      <small className={styles.meta}>
        {[
          publishedWords(column.published),
          column.outletKind,
          column.language === 'es' ? 'in Spanish' : null,
          column.extent === 'whole' ? 'whole text' : 'opening only',
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  )
}
