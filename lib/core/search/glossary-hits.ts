import type { GlossaryWord } from '../glossary/word'
import { type SearchAsked, searchWords } from './parse-search'
import type { WordHit } from './types'

/**
 * The words of the glossary that hold everything that was asked for, in their name, their other forms or their definition;
 * those named so come first, and within both the order of `words` stays.
 */
export function glossaryHits(words: readonly GlossaryWord[], asked: SearchAsked): Omit<WordHit, 'kind'>[] {
  const answering = words.flatMap(({ id, word, forms, definition }) => {
    const names = [word, ...forms].join(' ')
    const isNamed = holdsAll(names, asked)
    if (!isNamed && !holdsAll(`${names} ${definition}`, asked)) return []
    return [{ isNamed, id, word, forms, definition, found: foundIn(`${names} ${definition}`, asked) }]
  })
  return answering.sort((a, b) => Number(b.isNamed) - Number(a.isNamed)).map(({ isNamed: _, ...hit }) => hit)
}

function holdsAll(text: string, asked: SearchAsked): boolean {
  const words = searchWords(text)
  const together = ` ${words.join(' ')} `
  return (
    asked.words.every((sought) => words.some((word) => isSought(word, sought, asked))) &&
    asked.phrases.every((phrase) => together.includes(` ${phrase.join(' ')} `))
  )
}

/** Words as they stand in the text, with what is around them, for `markWords`. */
function foundIn(text: string, asked: SearchAsked): string[] {
  const sought = [...asked.words, ...asked.phrases.flat()]
  return [
    ...new Set(
      text
        .split(/\s+/)
        .filter((piece) =>
          searchWords(piece).some((word) => sought.some((each) => isSought(word, each, asked))),
        ),
    ),
  ]
}

function isSought(word: string, sought: string, { open }: SearchAsked): boolean {
  return word === sought || (open.includes(sought) && word.startsWith(sought))
}
