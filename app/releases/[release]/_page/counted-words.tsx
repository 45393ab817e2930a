import type { NumberRow } from '@/lib/core/compare/types'
import type { GlossaryWord } from '@/lib/core/glossary/word'
import { wordOf } from '@/lib/core/glossary/words-of-page'
import { Term } from '../../../_components/term'

interface CountedWordsProps {
  numbers: NumberRow[]
  words: readonly GlossaryWord[]
}

/** What the figures of a record count, each unit once, in their order, as one more fact of the release; nothing without figures. */
export function CountedWords({ numbers, words }: CountedWordsProps) {
  const units = new Map(numbers.map(({ figure }) => [figure.unit, figure.unitLabel]))
  if (units.size === 0) return null
  return (
    <div>
      <dt>Counts</dt>
      <dd>
        {[...units].map(([unit, label], index) => {
          const word = wordOf(words, 'units', unit)
          return (
            <span key={unit}>
              {index > 0 && ', '}
              {word === null ? label : <Term word={word}>{label}</Term>}
            </span>
          )
        })}
      </dd>
    </div>
  )
}
