import type { LessonFile } from '@/lib/content/schema/lesson'
import type { ClassCodebook } from '@/lib/core/classroom/codebook'
import styles from './pupil-sheet.module.css'

interface PupilSheetProps {
  lesson: LessonFile
  codebook: ClassCodebook | null
}

const MOST_CODES = 6 // more have no room on the sheet; pupils see them on their screen

/** The sheet for pupils, a printed page of its own: what to do, the codes, and lines to write on. */
export function PupilSheet({ lesson, codebook }: PupilSheetProps) {
  const { number, title, sheet } = lesson
  const codes = codebook?.codes.slice(0, MOST_CODES) ?? []
  return (
    <section aria-labelledby="sheet" className={styles.sheet}>
      <p className={styles.head}>
        <span>
          Lesson {number} · {title}
        </span>
        <span>Name ____________________ Class code ____________</span>
      </p>
      <h2 id="sheet">Sheet for pupils</h2>
      <p className={styles.intro}>{sheet.intro}</p>
      {codes.length > 0 && (
        <ol className={styles.codes}>
          {codes.map(({ id, label, hint }, index) => (
            <li key={id}>
              <b>{index + 1}</b> {label}: <small>{hint}</small>
            </li>
          ))}
        </ol>
      )}
      <ol className={styles.items}>
        {sheet.items.map(({ ask, lines }) => (
          <li key={ask}>
            <p>{ask}</p>
            {Array.from({ length: lines }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have nothing else to be told by
              <span key={line} className={styles.line} data-line aria-hidden="true" />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
