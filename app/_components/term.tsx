import type { ReactNode } from 'react'
import styles from './term.module.css'

interface TermProps {
  /** id of an entry in content/glossary/ whose note the page holds (WordNotes) */
  word: string
  children: ReactNode
}

/** The id of the note of a word, for the buttons that open it. */
export function noteId(word: string): string {
  return `word-${word}`
}

/** A word that the glossary explains: a button that opens its note, with no script of ours. Never within a phrase as printed. */
export function Term({ word, children }: TermProps) {
  return (
    <button type="button" className={styles.term} popoverTarget={noteId(word)}>
      {children}
    </button>
  )
}
