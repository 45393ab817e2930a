import { env } from '@/lib/env'
import { Link } from '../../../_components/link'
import { textAttachedWords } from '../../../_wording/kept-until'
import styles from './attach-note.module.css'

/** Since when a text is attached, how long it is kept, and the way to replace or remove it. */
export function TextNote({ articleId, attachedAt }: { articleId: string; attachedAt: string }) {
  return (
    <p className={styles.attached}>
      {textAttachedWords(attachedAt, env().retentionDays)}{' '}
      <Link href={`/articles/${articleId}/attach`}>Replace or remove it</Link>
    </p>
  )
}
