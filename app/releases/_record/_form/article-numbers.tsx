'use client'

import type { ArticleNumber, RecordStart } from '@/lib/queries/record-start'
import { figureFrom } from '../_state/article-figures'
import { figuresOf, withFigure, withoutFigure } from '../_state/figure-edits'
import styles from './fields.module.css'
import { useRecord } from './use-record'

/** The numbers of the article that the record begins with, to be ticked: each becomes a figure. */
export function ArticleNumbers({ start }: { start: RecordStart }) {
  const { data, text, choices, change, changeUndoably } = useRecord()
  const figures = figuresOf(data)
  const placeOf = ({ value, unit }: ArticleNumber) =>
    figures.findIndex((figure) => figure.value === value && (figure.unit === unit || unit === null))
  const { numbers, outletName } = start
  return (
    <fieldset className={styles.numbers}>
      <legend>Numbers in the article</legend>
      {numbers.length === 0 ? (
        <p>None was read in it. Add the figures by hand.</p>
      ) : (
        <p>
          Tick those that the release states. Each becomes a figure, as {outletName} prints it, to be looked
          over.
        </p>
      )}
      {numbers.map((number) => {
        const place = placeOf(number)
        return (
          <label key={number.ref}>
            <input
              type="checkbox"
              checked={place >= 0}
              onChange={() =>
                place >= 0
                  ? changeUndoably(withoutFigure(text, place), `Removed ${number.phrase}.`)
                  : change(withFigure(text, figureFrom(number, start, choices)))
              }
            />
            <span>
              <b>{number.phrase}</b>
              {(number.before || number.after) && (
                <small>
                  … {number.before}
                  <mark>{number.phrase}</mark>
                  {number.after} …
                </small>
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
