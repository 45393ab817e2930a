import type { ReactNode } from 'react'
import type { RuleFields } from '@/lib/content/style/rule-fields'
import styles from './guide-form.module.css'
import type { RuleState } from './rule-state'

type Typed = { [Name in keyof RuleFields]: RuleFields[Name] extends string ? Name : never }[keyof RuleFields]

interface RuleFieldProps {
  name: Typed
  typed: RuleFields
  errors: RuleState['errors']
  /** of lines; without, it has one */
  rows?: number
  type?: 'date'
  hint?: string
  children: ReactNode
}

/** A field of a rule, its errors under it. */
export function RuleField({ name, typed, errors, rows, type, hint, children }: RuleFieldProps) {
  const own = errors.filter(({ field }) => field === name)
  const told = [...(hint ? [`${name}-hint`] : []), ...(own.length > 0 ? [`${name}-error`] : [])]
  const common = {
    ...{ id: name, name, defaultValue: typed[name] },
    'aria-describedby': told.length > 0 ? told.join(' ') : undefined,
    'aria-invalid': own.length > 0 || undefined,
  }
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{children}</label>
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} type={type ?? 'text'} />}
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      {own.length > 0 && (
        <small id={`${name}-error`} className={styles.wrong}>
          {own.map(({ message }) => message).join('; ')}
        </small>
      )}
    </div>
  )
}
