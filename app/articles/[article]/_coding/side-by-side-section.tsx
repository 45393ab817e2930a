import { formatNumber } from '@/lib/core/compare/format-number'
import type { BesideHand, MachineReading } from '@/lib/core/compare/machine-reading'
import { Link } from '../../../_components/link'
import { counted } from '../../../_wording/numbers'
import { AgreementCards } from './agreement-cards'
import { PlaceList } from './place-list'
import styles from './side-by-side.module.css'

interface SideBySideSectionProps {
  machine: MachineReading
  beside: BesideHand
  language: 'en' | 'es'
  /** its coding was at hand when the engine was written */
  isDevelopedOn: boolean
}

/** How far the machine's coding and the hand coding agree, kind by kind, and every place that either marked. */
export function SideBySideSection({ machine, beside, language, isDevelopedOn }: SideBySideSectionProps) {
  const { comparison, people, unanchored, until } = beside
  return (
    <>
      <section aria-labelledby="agreement" className={styles.section}>
        <h2 id="agreement">How far they agree</h2>
        <p className="lead">
          The {machine.coder.name} {machine.coder.engineVersion} against {against(beside)}. Agreement is twice
          what both marked, as a share of all that either marked: 100% where they marked the same and nothing
          else. On what is said of a place, it is the share of the places that both found.
          {people &&
            ' Beside it, by the same count, stands how far the two people agreed who coded the article each on their own, before their codings were settled: the ceiling for a text that is new to the engine.'}
        </p>
        {isDevelopedOn && (
          <p className={styles.limit}>
            The engine was developed with this article at hand, so it agrees here more than it will with a new
            one: <Link href="/method#accuracy">how it does on texts that it had not seen</Link>.
          </p>
        )}
        {until !== null && (
          <p className={styles.limit}>
            Only the opening was coded by hand, so the comparison ends after its last coded phrase, at
            character {formatNumber(until)}.
          </p>
        )}
        {unanchored > 0 && (
          <p className={styles.limit}>
            {counted(unanchored, 'phrase')} coded by hand did not anchor in this text and{' '}
            {unanchored === 1 ? 'is' : 'are'} not compared.
          </p>
        )}
        <AgreementCards kinds={comparison.kinds} people={people?.kinds ?? null} />
      </section>
      <section aria-labelledby="places" className={styles.section}>
        <h2 id="places">Place by place</h2>
        <p className="lead">
          Every place that either marked, in the order of the text. Where both marked it and say different
          things of it, the hand coding’s word comes first.
        </p>
        <PlaceList
          rows={comparison.rows}
          mentions={[...beside.mentions, ...machine.mentions]}
          language={language}
        />
      </section>
    </>
  )
}

function against({ isSettled, coder }: BesideHand): string {
  return isSettled
    ? 'the settled coding: what the codings of two people became under the rules of the codebook, difference by difference'
    : `the coding by hand (${coder.name})`
}
