import type { AccessibilityCriterion } from '@/lib/content/schema/accessibility'
import styles from './accessibility-view.module.css'
import { Criterion } from './criterion'

const PRINCIPLES = [
  ['1', 'Can it be perceived?'],
  ['2', 'Can it be operated?'],
  ['3', 'Can it be understood?'],
  ['4', 'Do other programs understand it?'],
] as const

/** Every criterion of WCAG 2.2, levels A and AA, by principle: what is missing first, then each with its check. */
export function AccessibilityView({ criteria }: { criteria: readonly AccessibilityCriterion[] }) {
  const inPart = criteria.filter((criterion) => criterion.result === 'met in part')
  const count = (result: AccessibilityCriterion['result']) =>
    criteria.filter((criterion) => criterion.result === result).length
  return (
    <>
      <h1>Accessibility</h1>
      <p className="standfirst">
        The Web Content Accessibility Guidelines (WCAG 2.2) ask {criteria.length} things of a page at their
        levels A and AA. Of these, {count('met')} are met
        {inPart.length > 0 && `, ${inPart.length} are met in part,`} and {count('does not apply')} do not
        apply. Each stands below with how it was checked: by tests that run on every change and look at most
        kinds of pages, those for signing in, for a house and for the review of a draft among them, or by hand
        on a day, on the pages that there were then. Nobody from outside has audited these pages, and no
        reader who relies on a screen reader has tried them yet.
      </p>
      {inPart.length > 0 && (
        <section aria-labelledby="missing" className={styles.missing}>
          <h2 id="missing">What is missing</h2>
          <ul>
            {inPart.map((criterion) => (
              <li key={criterion.number}>
                <a href={`#c${criterion.number}`}>
                  {criterion.number} {criterion.name}
                </a>
                : {criterion.missing}
              </li>
            ))}
          </ul>
        </section>
      )}
      {PRINCIPLES.map(([principle, title]) => (
        <section key={principle} aria-labelledby={`principle-${principle}`} className={styles.principle}>
          <h2 id={`principle-${principle}`}>{title}</h2>
          {criteria
            .filter(({ number }) => number.startsWith(principle))
            .map((criterion) => (
              <Criterion key={criterion.number} criterion={criterion} />
            ))}
        </section>
      ))}
    </>
  )
}
