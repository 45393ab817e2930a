'use client'

import { useQueryState } from 'nuqs'
import { otherPrintings } from '@/lib/core/compare/count-once'
import type { Column } from '@/lib/core/compare/types'
import { publishedWords } from '../../../_wording/coding'
import { counted } from '../../../_wording/numbers'
import styles from './outlet-picker.module.css'
import { pageState } from './page-state'

/** Which outlets stand as columns, for every section at once. */
export function OutletPicker({ columns }: { columns: Column[] }) {
  const [hide, setHide] = useQueryState('hide', pageState.hide)
  const away = otherPrintings(columns)
  const shown = columns.length - columns.filter(({ articleId }) => hide.includes(articleId)).length

  function toggle(articleId: string) {
    const next = hide.includes(articleId) ? hide.filter((id) => id !== articleId) : [...hide, articleId]
    void setHide(next.length === 0 ? null : next)
  }

  return (
    <details className={styles.picker}>
      <summary>
        {shown === columns.length
          ? `${shown > 1 ? 'All ' : ''}${counted(shown, 'article')} shown`
          : `${shown} of ${counted(columns.length, 'article')} shown`}
        {away > 0 && `, ${counted(away, 'other printing')} put away`}
      </summary>
      <fieldset>
        <legend className="sr-only">Articles shown as columns</legend>
        {columns.map((column) => (
          <label key={column.articleId}>
            <input
              type="checkbox"
              checked={!hide.includes(column.articleId)}
              onChange={() => toggle(column.articleId)}
            />
            <span>
              {column.outletName} <small>{publishedWords(column.published)}</small>
            </span>
          </label>
        ))}
        {hide.length > 0 && (
          <button type="button" onClick={() => setHide(null)}>
            Show all
          </button>
        )}
      </fieldset>
    </details>
  )
}
