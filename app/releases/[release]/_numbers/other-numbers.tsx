'use client'

import { useQueryStates } from 'nuqs'
import type { Column, PrintedNumber } from '@/lib/core/compare/types'
import { Link } from '../../../_components/link'
import { counted } from '../../../_wording/numbers'
import { NumberEvidence } from '../_evidence/lazy'
import { pageState } from '../_page/page-state'
import { Fold } from '../_table/fold'
import { toldNames } from '../_table/fold-rows'
import { NumberCell } from './number-cell'
import styles from './other-numbers.module.css'

interface OtherNumbersProps {
  columns: Column[]
  others: { articleId: string; entries: PrintedNumber[] }[]
}

/** Numbers that outlets print and that are tied to no figure of this record, by outlet. */
export function OtherNumbers({ columns, others }: OtherNumbersProps) {
  const [{ open, hide }] = useQueryStates(pageState)
  const byArticle = new Map(others.map(({ articleId, entries }) => [articleId, entries]))
  const shown = columns.filter(
    ({ articleId }) => !hide.includes(articleId) && (byArticle.get(articleId)?.length ?? 0) > 0,
  )
  if (shown.length === 0) return null
  const numbers = shown.reduce((sum, { articleId }) => sum + (byArticle.get(articleId)?.length ?? 0), 0)
  return (
    <section aria-labelledby="other-numbers" className={styles.others}>
      <h3 id="other-numbers">Numbers tied to no figure of this record</h3>
      <p className="lead">
        Printed beside the record’s figures, from elsewhere or counting something it does not count.
      </p>
      <Fold
        opened={shown.some(({ articleId }) => byArticle.get(articleId)?.some(({ ref }) => ref === open))}
        summary={
          <>
            <b>
              {counted(numbers, 'number')} in {counted(shown.length, 'article')}
            </b>{' '}
            <small>{toldNames(shown.map(({ outletName }) => outletName))}</small>
          </>
        }
      >
        <ul>
          {shown.map((column) => {
            const entries = byArticle.get(column.articleId) ?? []
            const opened = entries.find((entry) => entry.ref === open)
            return (
              <li key={column.articleId} className={styles.outlet}>
                <h4>
                  <Link href={`/articles/${column.articleId}`}>{column.outletName}</Link>
                </h4>
                <NumberCell entries={entries} figure={null} column={column} open={open} />
                {opened && (
                  <div className={styles.evidence}>
                    <NumberEvidence entry={opened} figure={null} column={column} />
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      </Fold>
    </section>
  )
}
