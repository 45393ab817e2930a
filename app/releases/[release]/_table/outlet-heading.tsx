import type { Column } from '@/lib/core/compare/types'
import { Link } from '../../../_components/link'
import { MachineTag } from '../../../_components/machine-tag'
import { machineWords, publishedWords } from '../../../_wording/coding'
import { counted } from '../../../_wording/numbers'
import styles from './outlet-heading.module.css'

interface OutletHeadingProps {
  column: Column
  /** who, and how much of it was coded */
  brief?: boolean | undefined
}

/** The head of an outletʼs column: who, when, what kind, how much of it was coded. */
export function OutletHeading({ column, brief = false }: OutletHeadingProps) {
  const machine = machineWords(column)
  return (
    <>
      <Link href={`/articles/${column.articleId}`} className={styles.name}>
        {column.outletName}
      </Link>
      <small className={styles.meta}>
        {[
          ...(brief ? [] : [publishedWords(column.published), column.outletKind]),
          column.language === 'es' && !brief ? 'in Spanish' : null,
          column.extent === 'whole' ? 'whole text' : 'opening only',
        ]
          .filter(Boolean)
          .join(' · ')}
        {machine && (
          <>
            {' · '}
            <MachineTag words={machine} />
          </>
        )}
      </small>
      {column.otherPrintings && (
        <small className={styles.meta}>
          <a href="#copies">and {counted(column.otherPrintings, 'other printing')}</a>
        </small>
      )}
    </>
  )
}
