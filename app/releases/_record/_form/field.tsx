'use client'

import { type ReactNode, useId, useState } from 'react'
import { placeOf } from '@/lib/content/content-error'
import { fieldName } from '../_state/error-words'
import { type Path, typedValue, valueAt, withValue } from '../_state/record-text'
import styles from './fields.module.css'
import { fieldId, useRecord } from './use-record'

interface FieldProps {
  path: Path
  /** else the name of the field */
  label?: string
  hint?: ReactNode
  isWide?: boolean
}

interface TextFieldProps extends FieldProps {
  wants?: 'words' | 'number'
  rows?: number
  type?: 'text' | 'date' | 'url'
  options?: readonly string[]
  /** what else changes with it; else it changes alone */
  onValue?: (value: string | number | null) => string
}

/** A field of the record in which one types. What stands in it is what stands in the YAML. */
export function TextField({
  path,
  wants = 'words',
  rows,
  type = 'text',
  options,
  onValue,
  ...field
}: TextFieldProps) {
  const { data, text, change } = useRecord()
  const [typed, setTyped] = useState<string | null>(null)
  const listId = useId()
  const value = valueAt(data, path)
  const shown = typed ?? shownValue(value)
  const set = (words: string) => {
    const next = typedValue(words, wants)
    change(onValue ? onValue(next) : withValue(text, path, next))
  }
  const common = {
    value: shown,
    onFocus: () => setTyped(shownValue(value)),
    onBlur: () => setTyped(null),
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped(event.currentTarget.value)
      set(event.currentTarget.value)
    },
  }
  return (
    <Field path={path} {...field}>
      {(told) => (
        <>
          {rows ? (
            <textarea {...told} {...common} rows={rows} />
          ) : (
            <input
              {...told}
              {...common}
              // A browser's own date field would show nothing of a date that is none, and keep it from being mended.
              type={type === 'date' && !/^(?:\d{4}-\d{2}-\d{2})?$/.test(shown) ? 'text' : type}
              inputMode={wants === 'number' ? 'decimal' : undefined}
              list={options && listId}
              autoComplete="off"
            />
          )}
          {options && (
            <datalist id={listId}>
              {options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

interface SelectFieldProps extends FieldProps {
  options: readonly { id: string; label: string }[]
  /** the word for nothing chosen */
  none?: string
  onValue?: (id: string | null) => string
}

/** A field of the record in which one chooses. A value that is not among the choices is shown as it is. */
export function SelectField({ path, options, none = 'choose …', onValue, ...field }: SelectFieldProps) {
  const { data, text, change } = useRecord()
  const value = shownValue(valueAt(data, path))
  return (
    <Field path={path} {...field}>
      {(told) => (
        <select
          {...told}
          value={value}
          onChange={(event) => {
            const id = event.currentTarget.value || null
            change(onValue ? onValue(id) : withValue(text, path, id))
          }}
        >
          <option value="">{none}</option>
          {value !== '' && !options.some(({ id }) => id === value) && (
            <option value={value}>{value} (unknown)</option>
          )}
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface Told {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

function Field({
  path,
  label,
  hint,
  isWide,
  children,
}: FieldProps & { children: (told: Told) => ReactNode }) {
  const { errors } = useRecord()
  const id = fieldId(path)
  const own = errors.filter(({ place }) => place === placeOf(path))
  const described = [...(hint ? [`${id}-hint`] : []), ...(own.length > 0 ? [`${id}-error`] : [])]
  return (
    <div className={isWide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id}>{label ?? fieldName(String(path.at(-1)))}</label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': own.length > 0 || undefined,
      })}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {own.length > 0 && (
        <small id={`${id}-error`} className={styles.error}>
          {own.map(({ message }) => message).join('; ')}
        </small>
      )}
    </div>
  )
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
