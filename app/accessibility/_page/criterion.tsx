import type { AccessibilityCriterion } from '@/lib/content/schema/accessibility'
import { formatDay } from '../../_wording/dates'
import styles from './accessibility-view.module.css'

/** One criterion: its result beside its name, what it asks, and how it was checked or why it does not apply. */
export function Criterion({ criterion }: { criterion: AccessibilityCriterion }) {
  const { number, name, level, asks, result } = criterion
  const id = `c${number}`
  return (
    <article id={id} aria-labelledby={`${id}-name`} className={styles.criterion}>
      <div>
        <h3 id={`${id}-name`}>
          {number} {name}
        </h3>
        <p className={styles.result} data-result={result}>
          <b>{result}</b> · level {level}
        </p>
      </div>
      <div>
        <p>{asks}</p>
        {criterion.result === 'met in part' && (
          <p>
            <b>Missing:</b> {criterion.missing}
          </p>
        )}
        {criterion.result === 'does not apply' ? (
          <p>
            <b>Why:</b> {criterion.why}
          </p>
        ) : (
          <ul className={styles.checks}>
            {criterion.checked.map((check) =>
              'test' in check ? (
                <li key={check.test}>
                  By test: <code>{check.test}</code>
                </li>
              ) : (
                <li key={check.did}>
                  By hand, {formatDay(check.byHand)}: {check.did}
                </li>
              ),
            )}
          </ul>
        )}
      </div>
    </article>
  )
}
