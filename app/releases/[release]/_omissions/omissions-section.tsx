'use client'

import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { ReleaseOmissions } from '@/lib/core/compare/against-record'
import type { Column, FigureRow, Period } from '@/lib/core/compare/types'
import { CheckState } from '../../../_components/check-state'
import { EmbedThis } from '../../../_components/embed-this'
import { StandingKey } from '../../../_components/standing'
import { TakeRow } from '../../../_components/take-row'
import { TakeTable } from '../../../_components/take-table'
import { UnstatedFigures } from '../_numbers/unstated-figures'
import { pageState } from '../_page/page-state'
import { OutletTable } from '../_table/outlet-table'
import { RowsLeft } from '../_table/rows-left'
import tools from '../_table/tools.module.css'
import { OmissionCell } from './omission-cell'
import { differs, type Judged, kindHeadings, type OmissionTableRow, omissionRowsOf } from './omission-groups'
import { OmissionHead } from './omission-head'
import styles from './omissions.module.css'

interface OmissionsSectionProps {
  omissions: ReleaseOmissions
  columns: Column[]
  /** all figures of the record */
  figures: FigureRow[]
  /** those that no coded part states */
  unstated: FigureRow[]
  window: Period
  /** of the release, short */
  title: string
}

/** What of the record each article states and what it leaves out. */
export function OmissionsSection(props: OmissionsSectionProps) {
  const { omissions, columns, window, title } = props
  const [{ hide, differ }, set] = useQueryStates(pageState)
  const rows = useMemo(() => omissionRowsOf(omissions), [omissions])
  const figures = useMemo(() => new Map(props.figures.map((figure) => [figure.id, figure])), [props.figures])
  const keep = useMemo(() => {
    if (!differ) return null
    const shown = columns.map(({ articleId }) => !hide.includes(articleId))
    return (row: OmissionTableRow) => differs(row, shown)
  }, [differ, columns, hide])
  const isChecked = omissions.rows.length > 0

  return (
    <>
      <CheckState checkedAt={omissions.checkedAt} isEmpty={!isChecked} />
      {isChecked && (
        <>
          <div className={tools.bar}>
            <label className={tools.check}>
              <input
                type="checkbox"
                checked={differ}
                onChange={() => set({ differ: differ ? null : true })}
              />
              only rows that differ between outlets
            </label>
            <RowsLeft left={keep ? rows.filter(keep).length : rows.length} of={rows.length} what="row" />
          </div>
          <StandingKey needsText={omissions.rows.some(({ cells }) => cells.includes(null))} />
          <OutletTable<Judged, OmissionTableRow>
            caption="What was left out: what the record has, and whether each article states it"
            rows={rows}
            columns={columns}
            hidden={hide}
            keep={keep}
            compare={null}
            narrow
            headTitle="The record"
            groupOf={({ kind }) => ({
              key: kind,
              heading: (
                <>
                  <span className={styles.kind}>{kindHeadings[kind]?.title ?? kind}</span>{' '}
                  {kindHeadings[kind]?.what}
                </>
              ),
            })}
            renderHead={(row) => <OmissionHead row={row} figures={figures} />}
            renderEntries={(entries) =>
              entries.map((entry) => <OmissionCell key={entry.standing} {...entry} />)
            }
            renderEvidence={() => null}
            empty="The outlets do not differ in any row."
          />
          <TakeRow>
            <TakeTable
              base={`/api/v1/releases/${omissions.release}/tables/left-out`}
              what="What was left out"
            />
            <EmbedThis part="left-out" title={`What was left out: ${title}`} />
          </TakeRow>
        </>
      )}
      <UnstatedFigures figures={props.unstated} window={window} />
    </>
  )
}
