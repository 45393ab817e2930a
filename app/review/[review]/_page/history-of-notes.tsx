import type { ReviewDetail } from '@/lib/core/review/review-detail'
import { Link } from '../../../_components/link'
import { counted } from '../../../_wording/numbers'
import styles from './review-view.module.css'
import { timeWords } from './time-words'

/** The versions of the draft, and the notes that are gone because their words were changed. */
export function HistoryOfNotes({ id, versions, fixed }: Pick<ReviewDetail, 'id' | 'versions' | 'fixed'>) {
  return (
    <>
      {fixed.length > 0 && (
        <section aria-labelledby="fixed" className={styles.aside}>
          <h2 id="fixed">Changed since ({fixed.length})</h2>
          <ul>
            {fixed.map(({ note, inVersion }) => (
              <li key={note.key}>
                {note.words} <small>No longer there from version {inVersion} on.</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="versions" className={styles.aside}>
        <h2 id="versions">Versions</h2>
        <ol>
          {[...versions].reverse().map(({ number, byName, at, notes }) => (
            <li key={number}>
              <Link href={`/review/${id}?version=${number}`}>Version {number}</Link>, {byName},{' '}
              {timeWords(at)} <small>{counted(notes, 'note')} to look at</small>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
