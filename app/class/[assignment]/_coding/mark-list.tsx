import type { ClassCode } from '@/lib/core/classroom/codebook'
import type { SavedMark } from '@/lib/core/classroom/save'
import form from '../../../_components/form.module.css'
import { textName } from '../../_pupil/text-name'
import styles from './mark-list.module.css'

interface MarkListProps {
  marks: SavedMark[]
  codes: ClassCode[]
  phraseOf: (mark: SavedMark) => string
  withTexts: boolean
  onEdit: (mark: SavedMark) => void
  isEnded: boolean
}

/** What the pupil has marked so far, each to be opened again. */
export function MarkList({ marks, codes, phraseOf, withTexts, onEdit, isEnded }: MarkListProps) {
  return (
    <section aria-labelledby="marks" className={styles.box}>
      <h2 id="marks">
        What you have marked <small>{marks.length}</small>
      </h2>
      {marks.length === 0 && <p>Nothing yet.</p>}
      <ol>
        {marks.map((mark) => {
          const index = codes.findIndex(({ id }) => id === mark.code)
          return (
            <li key={mark.id}>
              <p>
                <q>{phraseOf(mark)}</q> {withTexts && <small>{textName(mark.text)}</small>}
              </p>
              <p>
                <b>{index + 1}</b> {codes[index]?.label ?? mark.code}
                {mark.reason && <span>: {mark.reason}</span>}
              </p>
              {!isEnded && (
                <button
                  type="button"
                  className={form.beside}
                  onClick={() => onEdit(mark)}
                  aria-label={`Change the mark on “${phraseOf(mark)}”`}
                >
                  Change
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
