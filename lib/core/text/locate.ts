import { findAll } from './find-all'
import { type FoldedText, foldText } from './folded-text'
import type { Span } from './span'
import { isWholeWords } from './whole-words'

/** A text made ready for looking up many phrases. */
export interface SearchableText extends FoldedText {
  text: string
}

/** Folds a text once, so that each phrase takes one pass. */
export function searchable(text: string): SearchableText {
  return { text, ...foldText(text) }
}

/**
 * Every place at which a phrase stands in a text, as spans of the original text in rising order. Places where
 * it stands letter by letter are given alone when there are any; else those where it stands but for quotes,
 * dashes, spaces and case. Only whole words count. Empty when the phrase is not there.
 */
export function locate(source: SearchableText, phrase: string): Span[] {
  if (phrase.trim() === '') return []
  const exact = findAll(source.text, phrase)
    .map((start) => ({ start, end: start + phrase.length }))
    .filter((span) => isWholeWords(source.text, span))
  return exact.length > 0 ? exact : locateFolded(source, phrase)
}

/** Every place at which a phrase stands but for quotes, dashes, spaces and case, exact ones included. */
export function locateFolded(source: SearchableText, phrase: string): Span[] {
  const needle = foldPhrase(phrase)
  return findAll(source.folded, needle).flatMap((at) => {
    const start = source.starts[at]
    const end = source.ends[at + needle.length - 1]
    if (start === undefined || end === undefined) return []
    const opensInside = at > 0 && source.starts[at - 1] === start
    const closesInside = source.starts[at + needle.length] === source.starts[at + needle.length - 1]
    if (opensInside || closesInside || !isWholeWords(source.text, { start, end })) return []
    return [{ start, end }]
  })
}

/** Whether two phrases are the same but for quotes, dashes, spaces and case. */
export function samePhrase(a: string, b: string): boolean {
  return a === b || foldPhrase(a) === foldPhrase(b)
}

/** A phrase in the form in which phrases are compared, without space around it. */
export function foldPhrase(phrase: string): string {
  return foldText(phrase).folded.trim()
}
