import type { CodingView } from '../_coding/article-state'
import { type MarkKind, markKinds } from './mark-kind'
import styles from './reader.module.css'

interface MarkFilterProps {
  counts: Record<MarkKind, number>
  /** of the machine's marks, where they stand beside those by hand */
  besides: Record<MarkKind, number> | null
  hidden: MarkKind[]
  onChange: (hidden: MarkKind[]) => void
  /** whose marks they are */
  view: CodingView
  /** numbers of findings stand in the text */
  isNoted: boolean
}

/** The key to the marks, each drawn as in the text, which also shows and hides them. */
export function MarkFilter({ counts, besides, hidden, onChange, view, isNoted }: MarkFilterProps) {
  return (
    <fieldset className={styles.filter}>
      <legend className="sr-only">Marks shown in the text</legend>
      {markKinds.map(({ kind, label }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            disabled={counts[kind] + (besides?.[kind] ?? 0) === 0}
            onChange={() =>
              onChange(hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind])
            }
          />
          <span className={`${styles.mark} ${styles[kind]} ${view === 'machine' ? styles.machine : ''}`}>
            {label}
          </span>{' '}
          <small>
            {counts[kind]}
            {besides && ` + ${besides[kind]}`}
          </small>
        </label>
      ))}
      <span className={styles.key}>
        <i className={styles.quoted}>italics</i> quoted words
      </span>
      {isNoted && (
        <span className={styles.key}>
          <span className={styles.note}>
            <a href="#findings">1</a>
          </span>{' '}
          note against the record
        </span>
      )}
      {view !== 'hand' && (
        <span className={styles.key}>
          <span className={`${styles.mark} ${styles.words} ${styles.machine} ${styles.alone}`}>
            dashed below
          </span>{' '}
          {view === 'both' ? 'by machine; other lines: by hand' : 'by machine'}
        </span>
      )}
    </fieldset>
  )
}
