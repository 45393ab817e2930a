import { useEffect, useRef, useState } from 'react'
import { formatNumber } from '@/lib/core/compare/format-number'
import type { Correction } from '@/lib/core/correct/correction'
import styles from './forms.module.css'

interface FigureChoiceProps {
  release: NonNullable<Correction['release']>
  figureId: string | null
  onSave: (figureId: string | null) => void
  onClose: () => void
}

/** The figures of the record with number and unit, to tie a printed number to one of them or to none. */
export function FigureChoice({ release, figureId, onSave, onClose }: FigureChoiceProps) {
  const [chosen, setChosen] = useState(figureId ?? '')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  const choices = [
    ...release.figures.map(({ id, label, value, unitLabel }) => ({
      id,
      label,
      number: value === null ? 'no number in the record' : `${formatNumber(value)} ${unitLabel}`,
    })),
    { id: '', label: 'None of them', number: '' },
  ]
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(chosen || null)
      }}
    >
      <fieldset className={styles.figures}>
        <legend>Which figure of {release.shortTitle} is it?</legend>
        {choices.map(({ id, label, number }) => (
          <label key={id}>
            <input
              type="radio"
              name="figure"
              value={id}
              checked={chosen === id}
              onChange={() => setChosen(id)}
            />
            <span>
              {number && <b>{number}</b>} {label}
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.go}>
        <button type="submit" className="button">
          Save
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}
