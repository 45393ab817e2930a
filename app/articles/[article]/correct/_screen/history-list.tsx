import type { PastChange } from '@/lib/core/correct/correction'
import styles from './history-list.module.css'

const SHOWN_AT_ONCE = 8

const WORDS: Record<PastChange['kind'], string> = {
  add: 'Added',
  edit: 'Edited',
  delete: 'Deleted',
  split: 'Split',
  merge: 'Merged',
  retie: 'Tied',
  accept: 'Accepted',
  import: 'Brought in',
  undo: 'Undone',
}

/** Every change to the coding, newest first; those undone are struck and said to be. */
export function HistoryList({ history, beganFrom }: { history: PastChange[]; beganFrom: string | null }) {
  const rest = history.slice(SHOWN_AT_ONCE)
  return (
    <section aria-labelledby="history" className={styles.history}>
      <h2 id="history">What was changed</h2>
      {history.length === 0 && <p className={styles.soft}>Nothing yet.</p>}
      <ol>{history.slice(0, SHOWN_AT_ONCE).map(line)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} earlier</summary>
          <ol>{rest.map(line)}</ol>
        </details>
      )}
      {beganFrom && <p className={styles.soft}>It began as a copy of {beganFrom}.</p>}
    </section>
  )
}

function line({ version, kind, by, at, summary, isUndone }: PastChange) {
  return (
    <li key={version} data-version={version}>
      <span className={styles.version}>{version}</span>
      <span>
        {isUndone ? (
          <>
            <s>{summary}</s> (undone)
          </>
        ) : (
          summary
        )}
        <small>
          {WORDS[kind]} by {by}, <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)}`} UTC</time>
        </small>
      </span>
    </li>
  )
}
