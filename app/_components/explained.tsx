import { explainedText } from '@/lib/core/glossary/explained-text'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { Term } from './term'

interface ExplainedProps {
  /** a text of our own, never an outletʼs */
  text: string
  words: readonly GlossaryWord[]
}

/** A text of our own with the first of each word that the glossary explains as a button. */
export function Explained({ text, words }: ExplainedProps) {
  return explainedText(text, words).map((stretch) =>
    stretch.word === null ? (
      stretch.text
    ) : (
      <Term key={stretch.word} word={stretch.word}>
        {stretch.text}
      </Term>
    ),
  )
}
