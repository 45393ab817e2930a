import { explainedText } from './explained-text'
import type { GlossaryWord } from './word'

/** What a page shows that the glossary may explain. */
export interface PageWords {
  /** ids that the page marks itself */
  ids?: readonly string[]
  /** running texts in which words are found */
  texts?: readonly string[]
  units?: readonly string[]
  acts?: readonly (string | null)[]
}

/** The words of the glossary that a page has to hold the notes of, each once, in the glossary's order. */
export function wordsOfPage(glossary: readonly GlossaryWord[], page: PageWords): GlossaryWord[] {
  const ids = new Set(page.ids)
  for (const text of page.texts ?? []) {
    for (const { word } of explainedText(text, glossary)) if (word !== null) ids.add(word)
  }
  const units = new Set(page.units)
  const acts = new Set(page.acts)
  return glossary.filter(
    (word) =>
      ids.has(word.id) ||
      word.units.some((unit) => units.has(unit)) ||
      word.acts.some((act) => acts.has(act)),
  )
}

/** The id of the entry that explains a unit or an act of the codebook; null where none does. */
export function wordOf(
  glossary: readonly GlossaryWord[],
  list: 'units' | 'acts',
  id: string | null,
): string | null {
  if (id === null) return null
  return glossary.find((word) => word[list].includes(id))?.id ?? null
}
