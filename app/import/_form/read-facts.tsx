import { sourceInWords } from '@/lib/commands/import/facts'
import { EDITABLE, type EditableField, type ReviewState } from '../_state/import-state'
import styles from './review-step.module.css'

const LABELS: Record<EditableField, string> = {
  headline: 'Headline',
  byline: 'Byline',
  published: 'Date of publication',
  outlet: 'Outlet',
  link: 'Link',
}

/** What the article states of itself: one field each, with where it was read. */
export function ReadFacts({ state, outlets }: { state: ReviewState; outlets: string[] }) {
  return (
    <>
      {EDITABLE.map((field) => (
        <div key={field} className={styles.field}>
          <label htmlFor={field}>{LABELS[field]}</label>
          <input
            id={field}
            name={field}
            type={field === 'link' ? 'url' : 'text'}
            defaultValue={state.values[field]}
            placeholder={field === 'published' ? 'year-month-day' : undefined}
            list={field === 'outlet' ? 'outlets' : undefined}
            autoComplete="off"
            aria-describedby={`${field}-source`}
          />
          <small id={`${field}-source`}>{sourceOf(state, field)}</small>
        </div>
      ))}
      <datalist id="outlets">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

function sourceOf({ facts }: ReviewState, field: EditableField): string {
  const fact = facts[field]
  return fact ? sourceInWords(fact) : 'not stated; you may add it'
}
