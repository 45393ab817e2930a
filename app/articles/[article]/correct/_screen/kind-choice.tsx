import { useEffect, useRef } from 'react'
import { kindChoices, type MentionKind } from '../_state/mention-fields'
import styles from './forms.module.css'
import { KeyCap } from './key-cap'

interface KindChoiceProps {
  phrase: string
  onChoose: (kind: MentionKind) => void
  onClose: () => void
  withSingleKeys: boolean
}

/** "What is it?", asked of words that were selected: four kinds, each with its keys. */
export function KindChoice({ phrase, onChoose, onClose, withSingleKeys }: KindChoiceProps) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }), [])
  return (
    <section
      ref={box}
      aria-labelledby="what"
      onKeyDown={(event) => {
        const asked = kindChoices.find(({ keys }) => keys.includes(event.key.toLowerCase()))
        if (!asked || !withSingleKeys || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        event.stopPropagation()
        onChoose(asked.kind)
      }}
    >
      <h2 id="what">What is it?</h2>
      <p className={styles.phrase}>“{phrase}”</p>
      <div className={styles.kinds}>
        {kindChoices.map(({ kind, label, keys, says }) => (
          <button key={kind} type="button" onClick={() => onChoose(kind)}>
            <b>{label}</b>{' '}
            <span aria-hidden="true">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
            <small>{says}</small>
          </button>
        ))}
      </div>
      <p className={styles.go}>
        <button type="button" onClick={onClose}>
          Let go <KeyCap>Esc</KeyCap>
        </button>
      </p>
    </section>
  )
}
