'use client'

import { useEffect, useRef } from 'react'
import { figuresOf, MOST_HEADLINES, withHeadline, withLabel, withoutFigure } from '../_state/figure-edits'
import type { PartSum } from '../_state/part-sums'
import { listAt, valueAt, withValue } from '../_state/record-text'
import { CONFIDENCES, MEASURES, MODIFIERS, NATURES } from '../_state/record-words'
import { hasReleaseWindow, withCode } from '../_state/release-edits'
import { SelectField, TextField } from './field'
import styles from './fields.module.css'
import { useRecord } from './use-record'
import { WindowFields } from './window-fields'

interface FigureFieldsProps {
  index: number
  sum: PartSum | undefined
  /** it was just added by hand */
  takesFocus: boolean
}

/** One figure: its number and what that counts, and the figure that it is part of. */
export function FigureFields({ index, sum, takesFocus }: FigureFieldsProps) {
  const { data, text, choices, savedFigures, change, changeUndoably } = useRecord()
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('input')?.focus()
  }, [takesFocus])
  const path = ['figures', index]
  const at = (field: string) => [...path, field]
  const figures = figuresOf(data)
  const figure = figures[index]
  if (!figure) return null
  const name = figure.label ?? `Figure ${index + 1}`
  const headlines = listAt(data, ['headlineFigures'])
  const isHeadline = figure.id !== null && headlines.includes(figure.id)
  const label = (list: typeof choices.units) => (id: string) =>
    list.find((one) => one.id === id)?.label ?? null
  const code = (field: string, list: typeof choices.units) => (id: string | null) =>
    withCode(text, at(field), { id, stated: `${field}Stated`, labelOf: label(list) })
  const wholes = figures.flatMap(({ id, label }) =>
    id === null || id === figure.id ? [] : [{ id, label: label ?? id }],
  )
  const isSameWindow = hasReleaseWindow(data, index)
  return (
    <fieldset ref={box} className={styles.figure}>
      <legend>
        Figure {index + 1}
        {figure.label && <span className={styles.name}>: {figure.label}</span>}
      </legend>
      <div className={styles.fields}>
        <TextField
          path={at('label')}
          hint="“detainers declined”"
          onValue={(value) => withLabel(text, index, value === null ? null : String(value), savedFigures)}
        />
        <TextField path={at('value')} wants="number" hint="empty where it has none" />
        <SelectField path={at('unit')} options={choices.units} onValue={code('unit', choices.units)} />
        <SelectField
          path={at('act')}
          options={choices.acts}
          none="none fits"
          onValue={code('act', choices.acts)}
        />
        <TextField path={at('population')} isWide hint="Which of them are counted, as the record says it." />
        <SelectField path={at('partOf')} options={wholes} none="nothing: it stands at the top" />
        <SelectField path={at('nature')} options={NATURES} none="not told" />
        <SelectField path={at('confidence')} options={CONFIDENCES} />
        <TextField path={at('source')} isWide hint="A link, or words." />
      </div>
      {sum && (
        <p className={`${styles.sum} ${toneOf(sum)}`} role="status">
          {sum.message}
        </p>
      )}
      <details className={styles.more}>
        <summary>Limit, measure, own words, own window</summary>
        <div className={styles.fields}>
          <SelectField path={at('modifier')} options={MODIFIERS} none="none: the number is exact" />
          <SelectField path={at('measure')} options={MEASURES} />
          <TextField path={at('unitStated')} />
          <TextField path={at('actStated')} />
          <TextField
            path={at('derived')}
            isWide
            hint="Only where the document does not print the number itself."
          />
          <TextField path={at('confidenceNote')} isWide />
          <TextField path={at('id')} hint="Its name in the YAML." />
        </div>
        <p className={styles.check}>
          <label>
            <input
              type="checkbox"
              checked={isSameWindow}
              onChange={(event) =>
                change(
                  event.currentTarget.checked
                    ? withValue(text, at('window'), valueAt(data, ['window']))
                    : withValue(text, at('window'), { kind: null, start: null, end: null, stated: null }),
                )
              }
            />{' '}
            It covers the same time as the release
          </label>
        </p>
        {!isSameWindow && <WindowFields path={at('window')} legend="The time that this figure covers" />}
      </details>
      <p className={styles.foot}>
        <label>
          <input
            type="checkbox"
            checked={isHeadline}
            disabled={figure.id === null || (!isHeadline && headlines.length >= MOST_HEADLINES)}
            onChange={(event) => change(withHeadline(text, figure.id ?? '', event.currentTarget.checked))}
          />{' '}
          On the front page
        </label>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => changeUndoably(withoutFigure(text, index), `Removed ${name}.`)}
        >
          Remove<span className="sr-only"> {name}</span>
        </button>
      </p>
    </fieldset>
  )
}

function toneOf({ addsUp }: PartSum): string {
  if (addsUp === null) return styles.open ?? ''
  return (addsUp ? styles.exact : styles.off) ?? ''
}
