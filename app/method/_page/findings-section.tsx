import { formatDate } from '@/lib/core/compare/format-date'
import { formatNumber } from '@/lib/core/compare/format-number'
import type { FindingAccuracy, Judged, RuleAccuracy } from '@/lib/queries/finding-accuracy'
import { counted } from '../../_wording/numbers'
import accuracy from './accuracy-section.module.css'
import { inPercent } from './accuracy-wording'
import styles from './findings-section.module.css'
import page from './method-view.module.css'
import { RULE_WORDING } from './rule-wording'

/** What "Against the record" does: the rules one by one, what none of them claims, and how often they were right. */
export function FindingsSection({ findings }: { findings: FindingAccuracy }) {
  return (
    <section id="findings" className={page.section} aria-labelledby="findings-title">
      <h2 id="findings-title">Against the record</h2>
      <div className={page.prose}>
        <p>
          Every article is held against the record of its release by {findings.rules.length} written rules.
          What a rule notices is a note to a reader and never a verdict: one sentence that says what was seen,
          with the phrases and the figures that it rests on. No rule says why something is as it is, or that
          an article is false. Numbers that cannot be tied to a figure with certainty are left open, and
          nothing is said of them. Of an article coded from its opening alone nothing is said about what it
          leaves out. Where nothing was noticed, nothing is certified: a rule sees only what it looks for.
        </p>
      </div>
      <Measured findings={findings} />
      <h3>The rules</h3>
      <ol className={styles.rules}>
        {findings.rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </ol>
    </section>
  )
}

const SETS = {
  planted: 'planted in the exercises',
  noted: 'noted by hand in real articles',
  'noted, held out': 'noted by hand in articles that were kept apart while the rules were written',
}

function Measured({ findings: { measured, runningVersion } }: { findings: FindingAccuracy }) {
  if (!measured) return <p>How often the rules are right has not been measured.</p>
  const { all, articles, measuredOn, rulesVersion, judges } = measured
  const { agreement, before } = judges
  return (
    <>
      <h3>How often they are right</h3>
      {rulesVersion !== runningVersion && (
        <p className={accuracy.stale} role="note">
          The rules that run here are version {runningVersion}. They have not been measured: the figures below
          are those of version {rulesVersion}.
        </p>
      )}
      <div className={page.prose}>
        <p>
          All {formatNumber(judgedOf(all) + all.notJudged)} findings on {counted(articles, 'article')} were
          listed on {formatDate(measuredOn)} and judged one by one: {formatNumber(all.right)} of{' '}
          {formatNumber(judgedOf(all))} right ({inPercent(all.right / judgedOf(all))}), {all.arguable}{' '}
          arguable, {all.wrong === 0 ? 'none' : all.wrong} wrong
          {all.notJudged > 0 && `, ${all.notJudged} not yet judged`}. These are the verdicts of a second
          judge, who went over every sentence as the lawyer of the outlet would. Of the sentences of the
          version before, which the one who wrote the rules had nearly all judged right, the second judged{' '}
          {inPercent(before.agree / before.both)} the same way; the others were reworded or made more careful,
          and judged again by the second alone, who had reworded them. The two agree on{' '}
          {inPercent(agreement.agree / agreement.both)} of the findings that both have judged, the first often
          in their earlier words; others might judge otherwise.
        </p>
        <p>The other way round, how many known differences are named by a finding:</p>
        <ul>
          {measured.recall.map(({ set, known, named }) => (
            <li key={set}>
              {named} of {known} ({inPercent(named / known)}) {SETS[set]}
            </li>
          ))}
        </ul>
        <p>
          The exercises and most of the articles were there while the rules were written. On a new article
          they will be right less often, and miss more.
        </p>
      </div>
    </>
  )
}

function RuleEntry({ rule: { id, title, why, judged } }: { rule: RuleAccuracy }) {
  const wording = RULE_WORDING[id]
  return (
    <li id={`rule-${id}`}>
      <h4>{title}</h4>
      <p>{why}</p>
      <dl>
        <dt>Looks at</dt>
        <dd>{wording?.looksAt}</dd>
        <dt>Does not claim</dt>
        <dd>{wording?.notClaimed}</dd>
        {judged && (
          <>
            <dt>Judged</dt>
            <dd>{judgedWords(judged)}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

function judgedWords(judged: Judged): string {
  const { right, arguable, wrong, notJudged } = judged
  if (judgedOf(judged) + notJudged === 0) return 'found nothing in the articles that are here'
  const parts = [
    `${right} of ${judgedOf(judged)} right`,
    arguable > 0 ? `${arguable} arguable` : null,
    wrong > 0 ? `${wrong} wrong` : null,
    notJudged > 0 ? `${notJudged} not yet judged` : null,
  ]
  return parts.filter(Boolean).join(', ')
}

function judgedOf({ right, arguable, wrong }: Judged): number {
  return right + arguable + wrong
}
