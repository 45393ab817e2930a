import type { GlossaryWord } from './word'

/** A stretch of a text: words as they stand, and the glossary's id where the stretch is one of its words. */
export interface ExplainedStretch {
  text: string
  word: string | null
}

/** What to leave alone besides, and which everyday words to mark all the same. */
export interface Marking {
  /** ids marked before, in the same section */
  already?: ReadonlySet<string>
  /** ids of words with an everyday meaning that are meant here */
  meant?: readonly string[]
}

const QUOTED = /“[^”]*”|"[^"]*"/g

/**
 * The text cut at the first place of each word of the glossary, longest spelling first; together the stretches are the text.
 * Left alone: everything between quotation marks, which is somebody's own wording, words with an everyday meaning that are not
 * `meant`, and those in `already`. Short forms in capitals ("ICE") are met in capitals alone.
 */
export function explainedText(
  text: string,
  glossary: readonly GlossaryWord[],
  { already, meant = [] }: Marking = {},
): ExplainedStretch[] {
  const quoted = [...text.matchAll(QUOTED)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  )
  const met = new Set(already)
  const stretches: ExplainedStretch[] = []
  let from = 0
  for (const { index, words, id } of spellingsIn(text, glossary, meant)) {
    const isQuoted = quoted.some(([start, end]) => index < end && index + words.length > start)
    if (index < from || isQuoted || met.has(id)) continue
    met.add(id)
    if (index > from) stretches.push({ text: text.slice(from, index), word: null })
    stretches.push({ text: words, word: id })
    from = index + words.length
  }
  if (from < text.length) stretches.push({ text: text.slice(from), word: null })
  return stretches
}

/** Every spelling of the glossary in the text, by place, the longer first where two begin at one place. */
function spellingsIn(
  text: string,
  glossary: readonly GlossaryWord[],
  meant: readonly string[],
): { index: number; words: string; id: string }[] {
  return glossary
    .filter(({ everyday, id }) => !everyday || meant.includes(id))
    .flatMap(({ id, word, forms }) =>
      [word, ...forms].flatMap((spelling) =>
        [...text.matchAll(pattern(spelling))].map(({ index, 0: words }) => ({ index, words, id })),
      ),
    )
    .sort((a, b) => a.index - b.index || b.words.length - a.words.length)
}

const CAPITALS = /^[A-Z]{2,}$/

function pattern(spelling: string): RegExp {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`,
    CAPITALS.test(spelling) ? 'gu' : 'giu',
  )
}
