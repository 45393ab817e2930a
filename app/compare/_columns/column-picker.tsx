import { withColumn } from '@/lib/core/compare/workspace/arrange'
import type { ColumnKind } from '@/lib/core/compare/workspace/column-key'
import { MOST_COLUMNS, type View } from '@/lib/core/compare/workspace/view'
import { queryOf, viewParams } from '@/lib/core/compare/workspace/write-view'
import type { ColumnChoice } from '@/lib/queries/column-choices'
import { EnteredTag } from '../../_components/entered-tag'
import { formatDay } from '../../_wording/dates'
import { counted } from '../../_wording/numbers'
import styles from './column-picker.module.css'

/** What somebody looks for to add as a column, and what was found. */
export interface PickerState {
  sought: string
  /** the search was sent, or something was added from it */
  isAsked: boolean
  choices: ColumnChoice[]
}

interface ColumnPickerProps {
  view: View
  picker: PickerState
  isOpen: boolean
}

/** Looks for releases, outlets and articles, and adds each with one press. */
export function ColumnPicker({ view, picker: { sought, choices }, isOpen }: ColumnPickerProps) {
  const isFull = view.columns.length >= MOST_COLUMNS
  return (
    <details className={styles.picker} open={isOpen}>
      <summary>Add a column</summary>
      <form action="/compare" data-soft="find" className={styles.form}>
        {viewParams(view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="find">An outlet, an article or a release</label>
        <input id="find" name="find" type="search" defaultValue={sought} maxLength={100} autoComplete="off" />
        <button type="submit" className="button">
          Find
        </button>
      </form>
      {isFull && <p>There are {MOST_COLUMNS} columns. Remove one to add another.</p>}
      {choices.length === 0 && (
        <p role="status">
          Nothing is called “{sought}”. Try part of an outlet’s name, of a headline, or of a release’s title.
        </p>
      )}
      <div className={styles.kinds}>
        {KINDS.map(({ kind, title, unsought }) => {
          const found = choices.filter((choice) => choice.kind === kind)
          if (found.length === 0) return null
          return (
            <section key={kind} aria-label={title}>
              <h3>{sought === '' ? unsought : title}</h3>
              <ul>
                {found.map((choice) => (
                  <Choice key={choice.key} view={view} choice={choice} sought={sought} isFull={isFull} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </details>
  )
}

function Choice({
  view,
  choice: { key, name, about, on, articles, isEntered },
  sought,
  isFull,
}: {
  view: View
  choice: ColumnChoice
  sought: string
  isFull: boolean
}) {
  const isThere = view.columns.includes(key)
  // The search stays, so that several columns can be added one after the other.
  const params = viewParams(withColumn({ ...view, open: null }, key))
  return (
    <li>
      {isThere || isFull ? (
        <span className={styles.there}>
          {name} {isThere && <small>is a column</small>}
        </span>
      ) : (
        <a href={`/compare${queryOf([...params, ['find', sought]])}`} data-soft={`add ${key}`}>
          <span className="sr-only">Add </span>
          {name}
        </a>
      )}
      {isEntered && <EnteredTag />}
      <small>
        {[about, on && formatDay(on), articles === null ? null : counted(articles, 'article')]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </li>
  )
}

const KINDS: { kind: ColumnKind; title: string; unsought: string }[] = [
  { kind: 'release', title: 'Releases', unsought: 'The newest releases' },
  { kind: 'outlet', title: 'Outlets', unsought: 'Outlets with most articles' },
  { kind: 'article', title: 'Articles', unsought: 'Articles' },
]
