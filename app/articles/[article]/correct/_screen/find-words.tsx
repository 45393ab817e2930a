import { useId, useState } from 'react'
import type { Span } from '@/lib/core/text/span'
import { findWords } from '../_state/whole-words'
import styles from './find-words.module.css'

/** A field that finds words in the text, the next place at each Enter, and selects them to be coded. */
export function FindWords({ text, onFind }: { text: string; onFind: (span: Span) => void }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState(0)
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault()
        const found = findWords(text, typed, from)
        setMissing(found === null && typed.trim() !== '')
        if (!found) return
        setFrom(found.end)
        onFind(found)
      }}
    >
      <label htmlFor={id}>Find words</label>
      <input
        id={id}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setFrom(0)
          setMissing(false)
        }}
      />
      <button type="submit" className={styles.button}>
        Find
      </button>
      <span role="status">{isMissing ? 'Not in the text.' : ''}</span>
    </form>
  )
}
