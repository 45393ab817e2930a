import type { ReactNode } from 'react'
import { type ExplainedStretch, explainedText } from '@/lib/core/glossary/explained-text'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { Term } from './term'

interface ExplainedProps {
  /** a text of our own, never an outletʼs */
  text: string
  words: readonly GlossaryWord[]
  /** ids of everyday words that are meant as the glossary has them */
  meant?: readonly string[]
}

/** A text of our own with the first of each word that the glossary explains as a button. */
export function Explained({ text, words, meant }: ExplainedProps) {
  return <Stretches stretches={explainedText(text, words, meant ? { meant } : {})} />
}

/** Several texts of one section, each word marked in the first of them alone; in the order given. */
export function explainedInTurn(texts: readonly string[], words: readonly GlossaryWord[]): ReactNode[] {
  const already = new Set<string>()
  return texts.map((text) => {
    const stretches = explainedText(text, words, { already })
    for (const { word } of stretches) if (word !== null) already.add(word)
    return <Stretches key={text} stretches={stretches} />
  })
}

function Stretches({ stretches }: { stretches: ExplainedStretch[] }) {
  return stretches.map(({ text, word }) =>
    word === null ? (
      text
    ) : (
      <Term key={word} word={word}>
        {text}
      </Term>
    ),
  )
}
