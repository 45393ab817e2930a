import { Term } from '../../_components/term'
import styles from './method-view.module.css'

/** What a reader must not take from the screens. */
export function NotClaimed() {
  return (
    <section id="not-claimed" className={styles.section} aria-labelledby="not-claimed-title">
      <h2 id="not-claimed-title">What Parallax does not claim</h2>
      <ul className={styles.prose}>
        <li>
          It does not score outlets, rank them, or place them left or right. No colour stands for an outlet or
          a side.
        </li>
        <li>
          It does not say that an article is false. A number that differs from the{' '}
          <Term word="record">record</Term> is shown as differing; why it differs is for the reader to judge.
          A rounding is no error, and the record itself can be wrong.
        </li>
        <li>
          It does not say what an outlet left out unless the whole text was coded. Most articles were coded
          from their opening alone, and there an empty cell says only that the opening does not state it.
        </li>
        <li>
          It does not count how often words are used in the press. The articles were chosen because they
          report the same releases; they are no sample of anything.
        </li>
        <li>
          It does not vouch for documents that were not seen. Some records were put together from
          transcriptions and from what several outlets report alike; each figure says how it was seen.
        </li>
        <li>A coder’s remark is one person’s note. It is never shown as a finding.</li>
      </ul>
    </section>
  )
}
