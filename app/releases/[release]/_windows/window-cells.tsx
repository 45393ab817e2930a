import { formatPeriod } from '@/lib/core/compare/format-date'
import { Absent } from '../../../_components/absent'
import { Link } from '../../../_components/link'
import { Phrase } from '../../../_components/phrase'
import { RelationTag } from '../../../_components/relation-tag'
import { publishedWords } from '../../../_wording/coding'
import { EvidenceLink } from '../_evidence/evidence-link'
import entryStyles from '../_table/entry.module.css'
import type { WindowLine } from './window-rows'
import styles from './windows-table.module.css'

interface WindowCellsProps {
  line: WindowLine
  /** the outlet stands in the line above: its name is left to screen readers */
  repeats: boolean
  open: boolean
}

/** The cells of one stated period, or of an article that states none. */
export function WindowCells({ line, repeats, open }: WindowCellsProps) {
  const { column, entry } = line
  return (
    <>
      <th scope="row">
        <span className={repeats ? 'sr-only' : undefined}>
          {repeats ? (
            column.outletName
          ) : (
            <Link href={`/articles/${column.articleId}`}>{column.outletName}</Link>
          )}
          {!repeats && (
            <small className={styles.published}>published: {publishedWords(column.published)}</small>
          )}
        </span>
      </th>
      {entry ? (
        <>
          <td>
            <EvidenceLink to={entry.ref} open={open} className={entryStyles.link}>
              <Phrase {...entry} lang={column.language} />
            </EvidenceLink>
            {entry.gloss && <span className={entryStyles.gloss}>{entry.gloss}</span>}
          </td>
          <td>
            {formatPeriod(entry)}
            {line.isRecord && (
              <span className={entryStyles.tags}>
                <RelationTag tag={{ tone: 'exact', words: 'the same days as the record' }} />
              </span>
            )}
          </td>
          <td>{entry.kindLabel}</td>
          <td>{entry.dates ?? 'not stated'}</td>
        </>
      ) : (
        <td colSpan={4}>
          <Absent absence={line.absence} what="no window stated" />
        </td>
      )}
    </>
  )
}
