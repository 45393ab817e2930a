import type { Span } from '@/lib/core/text/span'
import { nudgedSpan } from '../_state/whole-words'
import styles from './panel.module.css'

interface SpanButtonsProps {
  words: Span[]
  span: Span
  onChange: (span: Span) => void
}

const NUDGES = [
  { side: 'start', by: -1, label: 'Begin a word earlier' },
  { side: 'start', by: 1, label: 'Begin a word later' },
  { side: 'end', by: -1, label: 'End a word earlier' },
  { side: 'end', by: 1, label: 'End a word later' },
] as const

/** Four buttons that make a span a word longer or shorter at either end. */
export function SpanButtons({ words, span, onChange }: SpanButtonsProps) {
  return (
    <p className={styles.row}>
      {NUDGES.map(({ side, by, label }) => {
        const next = nudgedSpan(words, span, side, by)
        return (
          <button key={label} type="button" disabled={!next} onClick={() => next && onChange(next)}>
            {label}
          </button>
        )
      })}
    </p>
  )
}
