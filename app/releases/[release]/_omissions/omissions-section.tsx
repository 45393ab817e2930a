'use client'

import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { ReleaseOmissions } from '@/lib/core/compare/against-record'
import type { Column, NumberRow, Period } from '@/lib/core/compare/types'
import { CheckState } from '../../../_components/check-state'
import { EmbedThis } from '../../../_components/embed-this'
import { StandingKey } from '../../../_components/standing'
import { TakeRow } from '../../../_components/take-row'
import { TakeTable } from '../../../_components/take-table'
import { isStated } from '../_numbers/figure-rows'
import { UnstatedFigures } from '../_numbers/unstated-figures'
import { pageState } from '../_page/page-state'
import { OutletTable } from '../_table/outlet-table'
import tools from '../_table/tools.module.css'
import { OmissionCell } from './omission-cell'
import {
  differs,
  type Judged,
  kindHeadings,
  type OmissionTableRow,
  omissionRowsOf,
  unprintedFigures,
} from './omission-groups'
import { OmissionHead } from './omission-head'
import styles from './omissions.module.css'

interface OmissionsSectionProps {
  omissions: ReleaseOmissions
  columns: Column[]
  numbers: NumberRow[]
  window: Period
  /** of the release, short */
  title: string
}

/** What of the record each article states and what it leaves out. */
export function OmissionsSection({ omissions, columns, numbers, window, title }: OmissionsSectionProps) {
  const [{ hide, differ }, set] = useQueryStates(pageState)
  const rows = useMemo(() => omissionRowsOf(omissions), [omissions])
  const figures = useMemo(() => new Map(numbers.map(({ figure }) => [figure.id, figure])), [numbers])
  const keep = useMemo(() => {
    if (!differ) return null
    const shown = columns.map(({ articleId }) => !hide.includes(articleId))
    return (row: OmissionTableRow) => differs(row, shown)
  }, [differ, columns, hide])
  const unprinted = unprintedFigures(omissions)
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
      <UnstatedFigures
        rows={numbers.filter((row) => (isChecked ? unprinted.has(row.figure.id) : !isStated(row)))}
        window={window}
      />
    </>
  )
}
