import type { ReactNode } from 'react'
import { Link } from '../../../_components/link'
import { STEPS, stepHref } from '../../_state/steps'
import styles from './guide.module.css'

/** The frame of a step: where one is, the step itself, and the ways on, back and out. */
export function GuideFrame({ step, children }: { step: number; children: ReactNode }) {
  return (
    <>
      <p className="kicker">
        <b>Guide</b> · step {step} of {STEPS.length} · <Link href="/">leave</Link>
      </p>
      <h1>{STEPS[step - 1]}</h1>
      <div className={styles.step}>{children}</div>
      <nav aria-label="Guide" className={styles.ways}>
        {step > 1 && (
          <Link href={stepHref(step - 1)} rel="prev">
            ← {STEPS[step - 2]}
          </Link>
        )}
        {step < STEPS.length && (
          <Link href={stepHref(step + 1)} rel="next" className="button">
            Next: {STEPS[step]}
          </Link>
        )}
      </nav>
    </>
  )
}
