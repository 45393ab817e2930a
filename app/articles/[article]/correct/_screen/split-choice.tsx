import { useEffect, useRef } from 'react'
import type { Span } from '@/lib/core/text/span'
import styles from './forms.module.css'

interface SplitChoiceProps {
  text: string
  span: Span
  /** the words before which it can be cut */
  places: Span[]
  onSplit: (at: number) => void
  onClose: () => void
}

/** The phrase word by word: the word that is chosen becomes the first of the second mention. */
export function SplitChoice({ text, span, places, onSplit, onClose }: SplitChoiceProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), [])
  return (
    <fieldset ref={box} className={styles.split}>
      <legend>
        {places.length > 0 ? 'With which word does the second part begin?' : 'One word cannot be split.'}
      </legend>
      <p>
        <span>{text.slice(span.start, places[0]?.start ?? span.end)}</span>
        {places.map(({ start, end }) => (
          <button key={start} type="button" onClick={() => onSplit(start)}>
            {text.slice(start, end)}
          </button>
        ))}
      </p>
      <button type="button" onClick={onClose}>
        Cancel
      </button>
    </fieldset>
  )
}
