import type { CheckedDraft } from '@/lib/core/review/checked-draft'
import type { DraftNote } from '@/lib/core/review/note'
import { counted } from '../../_wording/numbers'
import styles from './desk.module.css'

interface SummaryProps {
  checked: CheckedDraft | null
  notes: readonly DraftNote[]
  /** how many an earlier decision puts aside */
  aside: number
  isChecking: boolean
  text: string
}

/** How the check stands: how many words, how many notes, or that it is under way. */
export function Summary({ checked, notes, aside, isChecking, text }: SummaryProps) {
  const words = text.split(/\s+/).filter((word) => word !== '').length
  const asked = notes.filter(({ asks }) => asks).length
  return (
    <>
      <span className={styles.count}>{words > 0 && counted(words, 'word')}</span>
      <span className={styles.count} role="status">
        {isChecking
          ? 'Checking …'
          : checked
            ? `${counted(asked, 'note')} to look at${aside > 0 ? `, ${aside} put aside before` : ''}`
            : ''}
      </span>
    </>
  )
}
