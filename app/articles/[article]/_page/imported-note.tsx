import type { ArticleDetail } from '@/lib/core/compare/pages'
import { env } from '@/lib/env'
import { Link } from '../../../_components/link'
import { MachineTag } from '../../../_components/machine-tag'
import { machineWords } from '../../../_wording/coding'
import { formatDay } from '../../../_wording/dates'
import { keptUntil } from '../../../_wording/kept-until'
import styles from './imported-note.module.css'

interface ImportedNoteProps {
  imported: NonNullable<ArticleDetail['imported']>
  column: Pick<ArticleDetail['column'], 'articleId' | 'coderKind' | 'begunByMachine'>
  releases: ArticleDetail['releases']
}

/** Who brought the article in, what to know of its text, and the way to the comparison that it now stands in. */
export function ImportedNote({ imported, column, releases }: ImportedNoteProps) {
  const { by, at, name, notes } = imported
  const [release] = releases
  const kept = keptUntil(at, env().retentionDays)
  const machine = machineWords(column)
  const own = `/import/articles/${column.articleId}`
  return (
    <aside className={styles.note} aria-label="Imported">
      <p>
        {machine && <MachineTag words={machine} />} Imported by {by} on{' '}
        {formatDay(at.slice(0, 'YYYY-MM-DD'.length))}
        {name && ` from ${name}`}
        {kept && `, ${kept}`}.{' '}
        {release ? (
          <Link href={`/releases/${release.id}`} className={styles.compare}>
            See it beside the others on {release.shortTitle}
          </Link>
        ) : (
          <Link href={own} className={styles.compare}>
            Say which release it is about
          </Link>
        )}{' '}
        · <Link href={own}>Where its facts come from, another release, delete</Link>
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </aside>
  )
}
