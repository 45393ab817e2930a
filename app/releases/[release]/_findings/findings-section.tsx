'use client'

import { useQueryStates } from 'nuqs'
import type { ReleaseFindings } from '@/lib/core/compare/against-record'
import { columnNames } from '@/lib/core/compare/number-axis'
import type { Column } from '@/lib/core/compare/types'
import { CheckState } from '../../../_components/check-state'
import { EmbedThis } from '../../../_components/embed-this'
import { FindingFilter } from '../../../_components/finding-filter'
import { Link } from '../../../_components/link'
import { TakeRow } from '../../../_components/take-row'
import { TakeTable } from '../../../_components/take-table'
import { pageState } from '../_page/page-state'
import { RowsLeft } from '../_table/rows-left'
import tools from '../_table/tools.module.css'
import { findingCounts, findingGroups, knownChoice } from './finding-groups'
import { FindingList } from './finding-list'
import styles from './findings-section.module.css'
import { Unnoticed } from './unnoticed'

interface FindingsSectionProps {
  found: ReleaseFindings
  columns: Column[]
  /** of the release, short */
  title: string
}

/** What the rules noticed in the articles of a release, by rule; left to one rule or one outlet where the reader asks. */
export function FindingsSection({ found, columns, title }: FindingsSectionProps) {
  const [{ hide, rule, outlet }, set] = useQueryStates(pageState)
  const { findings, checkedAt } = found
  const choice = knownChoice(found, { rule, outlet, hide })
  const groups = findingGroups(found, choice)
  const counts = findingCounts(found, choice)
  const names = columnNames(columns)
  const byId = new Map(columns.map((column) => [column.articleId, column]))
  const isChosen = choice.rule !== null || choice.outlet !== null
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0)

  return (
    <>
      <CheckState checkedAt={checkedAt} isEmpty={findings.length === 0} />
      {findings.length > 0 && (
        <div className={tools.bar}>
          <FindingFilter
            name="Rule"
            all="all rules"
            choices={counts.rules}
            chosen={choice.rule}
            onChoose={(id) => set({ rule: id })}
          />
          <FindingFilter
            name="Outlet"
            all="all outlets"
            choices={counts.outlets}
            chosen={choice.outlet}
            onChoose={(id) => set({ outlet: id })}
          />
          <RowsLeft left={shown} of={findings.length} what="note" />
        </div>
      )}
      {groups.map((group) => (
        <section key={group.rule.id} aria-labelledby={`found-${group.rule.id}`} className={styles.group}>
          <h3 id={`found-${group.rule.id}`}>
            {group.rule.title} <small>{group.findings.length}</small>
          </h3>
          <p className={styles.why}>
            {group.rule.why} <Link href={`/method#rule-${group.rule.id}`}>How this rule works</Link>
          </p>
          <FindingList findings={group.findings} isChosen={isChosen} {...{ names, byId }} />
        </section>
      ))}
      {findings.length > 0 && shown === 0 && <p>No note is left under this choice.</p>}
      {findings.length > 0 && (
        <TakeRow>
          <TakeTable base={`/api/v1/releases/${found.release}/tables/findings`} what="Against the record" />
          <EmbedThis part="findings" title={`Against the record: ${title}`} />
        </TakeRow>
      )}
      {checkedAt !== null && <Unnoticed columns={columns} found={found} names={names} />}
    </>
  )
}
