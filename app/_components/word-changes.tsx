import type { ChangedWords, VersionDifference } from '@/lib/core/duplicates/fact-changes'
import { counted } from '../_wording/numbers'
import { ChangedSide } from './changed-side'
import styles from './word-changes.module.css'

interface WordChangesProps {
  title: string
  /** what is said where there are none */
  none: string
  /** the two texts, the earlier first */
  texts: readonly [string, string]
  found: Pick<VersionDifference, 'wording' | 'trivial'>
}

/** The words that differ between two versions of a text, each in its sentence; what is trivial stands folded. */
export function WordChanges({ title, none, texts, found: { wording, trivial } }: WordChangesProps) {
  return (
    <>
      <section aria-labelledby="wording" className={styles.section}>
        <h2 id="wording">{title}</h2>
        {wording.length === 0 && <p>{none}</p>}
        {wording.map(({ before, after, isMoved }) => (
          <dl key={placesOf(before, after)} className={styles.change}>
            <dt>{isMoved ? 'Moved' : before ? (after ? 'Reworded' : 'Taken out') : 'Added'}</dt>
            <dd className={styles.before}>
              <ChangedSide text={texts[0]} place={before} absent="not there before" />
            </dd>
            <dd className={styles.after}>
              <ChangedSide text={texts[1]} place={after} absent="no longer there" />
            </dd>
          </dl>
        ))}
      </section>
      {trivial.length > 0 && (
        <details className={styles.section}>
          <summary>{counted(trivial.length, 'trivial edit')}: punctuation, spacing, a misspelt word</summary>
          {trivial.map(({ before, after }) => (
            <dl key={placesOf(before, after)} className={styles.change}>
              <dt>Trivial</dt>
              <dd className={styles.before}>{texts[0].slice(before.start, before.end)}</dd>
              <dd className={styles.after}>{texts[1].slice(after.start, after.end)}</dd>
            </dl>
          ))}
        </details>
      )}
    </>
  )
}

type Place = Pick<ChangedWords, 'start' | 'end'> | null
const placesOf = (before: Place, after: Place) =>
  [before?.start, before?.end, after?.start, after?.end].join(' ')
