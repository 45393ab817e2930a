import type { Choice, Correction } from '@/lib/core/correct/correction'
import type { MentionField } from '../_state/mention-fields'
import styles from './forms.module.css'

interface FieldControlProps {
  field: MentionField
  value: string
  /** the facet that is chosen: wordings are listed by it */
  facet: string
  lists: Correction['lists']
  problem: string | null
  onChange: (value: string) => void
}

const VOICES: Choice[] = [
  { id: 'outlet', label: 'the outlet’s own words' },
  { id: 'quoted', label: 'quoted' },
  { id: 'paraphrased', label: 'paraphrased' },
  { id: 'scare quotes', label: 'scare quotes' },
]

/** One field with its label, its hint and what is wrong with it. */
export function FieldControl({ field, value, facet, lists, problem, onChange }: FieldControlProps) {
  const { name, label, control, hint } = field
  const id = `field-${name}`
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const common = { id, name, 'aria-describedby': described, 'aria-invalid': problem ? true : undefined }
  return (
    <div className={control === 'check' ? styles.check : styles.field}>
      <label htmlFor={id}>{label}</label>
      {control === 'choice' ? (
        <select {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{field.isRequired ? 'choose …' : 'not stated'}</option>
          {choicesOf(field, facet, lists).map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : control === 'check' ? (
        <input
          {...common}
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      ) : (
        <input
          {...common}
          type={control === 'date' ? 'date' : 'text'}
          inputMode={control === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {problem && (
        <small id={`${id}-problem`} className={styles.problem}>
          {problem}
        </small>
      )}
    </div>
  )
}

function choicesOf({ list }: MentionField, facet: string, lists: Correction['lists']): Choice[] {
  if (list === 'voices') return VOICES
  if (list === 'concepts') return lists.concepts.filter((concept) => concept.facet === facet)
  return list ? lists[list] : []
}
