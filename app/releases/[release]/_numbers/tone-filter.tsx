'use client'

import { Sign } from '../../../_components/sign'
import { type Tone, toneWords } from '../../../_wording/relation-tags'
import styles from './tone-filter.module.css'

type Choice = Exclude<Tone, 'plain'>

interface ToneFilterProps {
  counts: Record<Choice, number>
  chosen: Choice | null
  onChoose: (tone: Choice | null) => void
}

const CHOICES: Choice[] = ['exact', 'rounded', 'bound', 'rung', 'digit']

/** The legend of the signs, which also filters: pressing one leaves the figures where it stands. */
export function ToneFilter({ counts, chosen, onChoose }: ToneFilterProps) {
  return (
    <fieldset className={styles.filter}>
      <legend className="sr-only">Show only figures with numbers that are</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        All
      </button>
      {CHOICES.map((tone) => (
        <button
          key={tone}
          type="button"
          data-tone={tone}
          aria-pressed={chosen === tone}
          disabled={counts[tone] === 0}
          onClick={() => onChoose(chosen === tone ? null : tone)}
        >
          <Sign tone={tone} />
          {toneWords[tone]}
          <span className={styles.count}>{counts[tone]}</span>
        </button>
      ))}
    </fieldset>
  )
}
