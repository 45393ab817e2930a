'use client'

import { useState } from 'react'
import { figuresOf, withFigure } from '../_state/figure-edits'
import { partSums } from '../_state/part-sums'
import styles from './fields.module.css'
import { FigureFields } from './figure-fields'
import { fieldId, useRecord } from './use-record'

/** The figures, as the ladder will have them: each with its number, its unit and the figure that it is part of. */
export function FiguresSection() {
  const { data, text, change, errors } = useRecord()
  const [added, setAdded] = useState<number | null>(null)
  const figures = figuresOf(data)
  const sums = partSums(figures)
  const own = errors.filter(({ place }) => ['figures', 'headlineFigures', 'teaserEvidence'].includes(place))
  return (
    <section aria-labelledby="figures" className={styles.section}>
      <h2 id="figures">Figures</h2>
      <p className="lead">
        Each number that it states. A figure that is part of another stands under it on the ladder, and it is
        shown whether the parts add up.
      </p>
      <div id={fieldId(['figures'])} tabIndex={-1}>
        {own.map(({ place, where, message }) => (
          <p key={place} className={styles.problem}>
            {where} {message}.
          </p>
        ))}
        {/* A figure has no other name that stays while one types: its id follows its label. */}
        {[...figures.keys()].map((index) => (
          <FigureFields
            key={index}
            index={index}
            sum={sums.find((sum) => sum.index === index)}
            takesFocus={added === index}
          />
        ))}
      </div>
      <p>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            change(withFigure(text))
            setAdded(figures.length)
          }}
        >
          Add a figure
        </button>
      </p>
    </section>
  )
}
