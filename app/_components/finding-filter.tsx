import styles from './finding-filter.module.css'

export interface Choice {
  id: string
  label: string
  /** how many findings it would leave */
  count: number
}

interface FindingFilterProps {
  name: string
  /** what stands for no choice: "all rules" */
  all: string
  choices: Choice[]
  chosen: string | null
  onChoose: (id: string | null) => void
}

/** Leaves the findings of one rule, or of one outlet, with how many each has. */
export function FindingFilter({ name, all, choices, chosen, onChoose }: FindingFilterProps) {
  const total = choices.reduce((sum, { count }) => sum + count, 0)
  return (
    <label className={styles.filter}>
      {name}{' '}
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">
          {all} ({total})
        </option>
        {choices.map(({ id, label, count }) => (
          <option key={id} value={id} disabled={count === 0 && id !== chosen}>
            {label} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}
