'use client'

import { useQueryStates } from 'nuqs'
import type { ArticleFindings } from '@/lib/core/compare/against-record'
import type { Extent } from '@/lib/core/compare/types'
import { CheckState } from '../../../_components/check-state'
import { FindingFilter } from '../../../_components/finding-filter'
import { FindingItem } from '../../../_components/finding-item'
import { Link } from '../../../_components/link'
import { Term } from '../../../_components/term'
import { anchorOf } from '../../../_wording/refs'
import { articleState } from '../_coding/article-state'
import page from '../_page/article-view.module.css'
import styles from './findings-section.module.css'

interface FindingsSectionProps {
  found: ArticleFindings
  extent: Extent
  /** written for teaching: the notes give away part of what was planted */
  isConstructed: boolean
}

/** What the rules noticed in an article, in the order of the text. */
export function FindingsSection({ found, extent, isConstructed }: FindingsSectionProps) {
  const { findings, checkedAt, release, shortTitle } = found
  const notes = findings.length > 0 && <Findings found={found} />
  return (
    <section id="findings" aria-labelledby="findings-title" className={page.section}>
      <h2 id="findings-title">Against the record</h2>
      <p className="lead">
        What rules noticed when it was held against the <Term word="record">record</Term> of{' '}
        <Link href={`/releases/${release}`}>{shortTitle}</Link>. Notes to a reader, not verdicts
        {extent === 'opening' &&
          ': only the opening was coded, and nothing is said of what may stand further down'}
        . What each rule looks at stands under <Link href="/method#findings">Method</Link>.
      </p>
      <CheckState checkedAt={checkedAt} isEmpty={findings.length === 0} />
      {findings.length === 0 && checkedAt !== null && (
        <p>
          Nothing was noticed. That is not a certificate: a rule sees only what it looks for
          {extent === 'opening' && ', and only the opening was coded'}.
        </p>
      )}
      {isConstructed && notes ? (
        <details className={styles.folded}>
          <summary>Show the notes: they give away part of what was planted in this exercise</summary>
          {notes}
        </details>
      ) : (
        notes
      )}
    </section>
  )
}

function Findings({ found: { findings, rules, release } }: { found: ArticleFindings }) {
  const [{ rule }, set] = useQueryStates(articleState)
  const chosen = rules.some(({ id }) => id === rule) ? rule : null
  const byId = new Map(rules.map((one) => [one.id, one]))
  return (
    <>
      {rules.length > 1 && (
        <p className={styles.bar}>
          <FindingFilter
            name="Rule"
            all="all rules"
            choices={rules.map(({ id, title }) => ({
              id,
              label: title,
              count: findings.filter((finding) => finding.rule === id).length,
            }))}
            chosen={chosen}
            onChoose={(id) => set({ rule: id })}
          />
        </p>
      )}
      <ul>
        {findings
          .filter((finding) => chosen === null || finding.rule === chosen)
          .map((finding) => (
            <FindingItem
              key={finding.ref}
              id={anchorOf(finding.ref)}
              finding={finding}
              release={release}
              head={
                <>
                  <b className={styles.rule}>
                    <span className={styles.number}>{anchorOf(finding.ref).slice(1)}</span>{' '}
                    {byId.get(finding.rule)?.title}
                  </b>
                  <small>{byId.get(finding.rule)?.why}</small>
                </>
              }
            />
          ))}
      </ul>
    </>
  )
}
