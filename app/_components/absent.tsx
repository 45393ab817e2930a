import type { Absence } from '@/lib/core/compare/types'
import styles from './absent.module.css'

interface AbsentProps {
  absence: Absence | null
  /** other words for "not stated", where a row is about one thing */
  what?: string
  /** the sign alone, in tables of many empty cells; the words are left to screen readers and a key above */
  brief?: boolean
}

/** An empty cell: plain words where a whole text does not state it, hatched where only the opening was coded. */
export function Absent({ absence, what = 'not stated', brief = false }: AbsentProps) {
  if (brief) return <BriefAbsence absence={absence} />
  if (absence !== 'not in the part coded') return <span className={styles.none}>{what}</span>
  return (
    <span className={styles.unread}>{what === 'not stated' ? absence : `${what} in the part coded`}</span>
  )
}

function BriefAbsence({ absence }: { absence: Absence | null }) {
  const isUnread = absence === 'not in the part coded'
  return (
    <span className={isUnread ? styles.unread : styles.none} title={absence ?? 'not stated'}>
      <span className="sr-only">{absence ?? 'not stated'}</span>
      {!isUnread && <span aria-hidden="true">–</span>}
    </span>
  )
}

/** What the signs of empty cells mean, for tables that show the signs alone. */
export function AbsenceKey() {
  return (
    <p className={styles.key} aria-hidden="true">
      <span>
        <span className={styles.none}>–</span> not stated
      </span>
      <span>
        <span className={styles.unread} /> not in the part coded
      </span>
    </p>
  )
}
