'use client'

import { type Path, valueAt, withValue } from '../_state/record-text'
import { SelectField, TextField } from './field'
import styles from './fields.module.css'
import { useRecord } from './use-record'

interface WindowFieldsProps {
  path: Path
  legend: string
  /** what else changes with a field; else it changes alone */
  onField?: (field: string, value: string | null) => string
}

/** A period: its kind, its days, either of which may be open, and the words that state it. */
export function WindowFields({ path, legend, onField }: WindowFieldsProps) {
  const { choices, data, text } = useRecord()
  const at = (field: string) => [...path, field]
  const change = (field: string) => (value: string | number | null) => {
    const words = value === null ? null : String(value)
    return onField ? onField(field, words) : withValue(text, at(field), words)
  }
  const isOpen = valueAt(data, at('kind')) === 'since' || valueAt(data, at('kind')) === 'until'
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.fields}>
        <SelectField path={at('kind')} options={choices.windowKinds} onValue={change('kind')} />
        <TextField
          path={at('start')}
          type="date"
          onValue={change('start')}
          hint={isOpen ? 'may stay open' : undefined}
        />
        <TextField
          path={at('end')}
          type="date"
          onValue={change('end')}
          hint={isOpen ? 'may stay open' : undefined}
        />
        <TextField path={at('stated')} hint="as printed: “fiscal year 2019”" onValue={change('stated')} />
      </div>
    </fieldset>
  )
}
