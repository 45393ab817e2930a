import type { AssignmentReport } from '@/lib/core/classroom/report'
import { agreementWords, estimateWords } from '../../../../_wording/agreement'
import styles from './report-view.module.css'

/** How far a class agrees: four numbers with their intervals, and what they mean in plain words. */
export function AgreementCard({ report }: { report: AssignmentReport }) {
  const { codes, marks } = report.agreement
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">How far the class agrees</h2>
      {agreementWords(codes).map((words) => (
        <p key={words} className={styles.words}>
          {words}
        </p>
      ))}
      <dl className={styles.numbers}>
        <div>
          <dt>Percent agreement</dt>
          <dd>{estimateWords(codes.percent, true)}</dd>
          <dd>
            Of two pupils picked at random, how often they say the same of a phrase. Chance is not taken off.
          </dd>
        </div>
        <div>
          <dt>Krippendorff’s alpha</dt>
          <dd>{estimateWords(codes.alpha)}</dd>
          <dd>The same with chance taken off: 1 is perfect, 0 is what chance gives.</dd>
        </div>
        <div>
          <dt>Gwet’s AC1</dt>
          <dd>{estimateWords(codes.ac1)}</dd>
          <dd>Chance taken off in another way, which does not fall when nearly everything has one code.</dd>
        </div>
        <div>
          <dt>u-alpha</dt>
          <dd>{estimateWords(marks)}</dd>
          <dd>Letter by letter: whether marks begin and end at the same places and have the same code.</dd>
        </div>
      </dl>
      <details>
        <summary>How this is reckoned</summary>
        <p className={styles.words}>
          Over {codes.units} phrases that at least two were through with. To leave a phrase unmarked is a
          reading like any other. From .800 a coding can be relied on, from .667 tentatively; below that it is
          contested (K. Krippendorff, Content Analysis, 4th ed., 2019, ch. 12). In brackets stands where the
          number lies 95 times out of 100 when the phrases (for u-alpha the paragraphs) are drawn anew a
          thousand times, always in the same way (percentile bootstrap, fixed seed); under five none is given.
          Alpha: Krippendorff 2011. AC1: K. Gwet 2008. u-alpha: Krippendorff, Mathet, Bouvry and Widlöcher
          2016.
        </p>
      </details>
    </section>
  )
}
