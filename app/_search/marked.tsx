import { markWords } from '@/lib/core/search/mark-words'
import styles from './marked.module.css'

/** A text with the words in it that were searched for marked. */
export function Marked({ text, found }: { text: string; found: readonly string[] }) {
  let at = 0
  return markWords(text, found).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isHit ? (
      <mark key={key} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    )
  })
}
