import type { FindingRow } from '@/lib/core/compare/against-record'
import type { Column } from '@/lib/core/compare/types'
import { FindingItem } from '../../../_components/finding-item'
import { Link } from '../../../_components/link'
import { publishedWords } from '../../../_wording/coding'
import { counted } from '../../../_wording/numbers'
import { anchorOf } from '../../../_wording/refs'
import { Fold } from '../_table/fold'
import { toldNames } from '../_table/fold-rows'

interface FindingListProps {
  findings: FindingRow[]
  /** the reader left the page to one rule or one outlet, and sees all that is left */
  isChosen: boolean
  /** by article, as the page names them */
  names: ReadonlyMap<string, string>
  byId: ReadonlyMap<string, Column>
}

// What a rule noticed shows in its first two; four or more of one rule push the next rule out of sight.
const SHOWN_FIRST = 2
const MOST_UNFOLDED = 3

/** What one rule noticed, article by article; the first two in view and the others folded where there are many. */
export function FindingList({ findings, isChosen, names, byId }: FindingListProps) {
  const shown = isChosen || findings.length <= MOST_UNFOLDED ? findings.length : SHOWN_FIRST
  const nameOf = (finding: FindingRow) => names.get(finding.articleId) ?? finding.outletName
  const item = (finding: FindingRow) => (
    <FindingItem
      key={finding.ref}
      finding={finding}
      release={null}
      head={
        <>
          <Link href={`/articles/${finding.articleId}#${anchorOf(finding.ref)}`}>{nameOf(finding)}</Link>
          <small>{partWords(byId.get(finding.articleId))}</small>
        </>
      }
    />
  )
  const folded = findings.slice(shown)
  return (
    <>
      <ul>{findings.slice(0, shown).map(item)}</ul>
      {folded.length > 0 && (
        <Fold
          summary={
            <>
              <b>{counted(folded.length, 'more note')} under this rule</b>{' '}
              <small>{toldNames([...new Set(folded.map(nameOf))])}</small>
            </>
          }
        >
          <ul>{folded.map(item)}</ul>
        </Fold>
      )}
    </>
  )
}

function partWords(column: Column | undefined): string | null {
  if (!column) return null
  return `${publishedWords(column.published)} · ${column.extent === 'whole' ? 'whole text' : 'opening only'}`
}
