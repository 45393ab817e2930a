import type { StyleRule } from './guide'
import type { Inflection } from './wording-index'

/** What could stand in the text instead. The span may begin at the article before the words, where that changes too. */
export interface Replacement {
  start: number
  end: number
  text: string
}

const ARTICLE = /(?<![\p{L}\p{N}’'-])(an?)(\s+)$/iu
// The letter does not tell the sound of these: "a unit", "an unlawful act", "an hour", "a hotel", "a European".
const UNSURE = /^(?:uni(?!n)|us|ut|eu|ew|one|once|h[aeo]|x|[^\p{L}])/iu
const VOWEL = /^[aeiou]/i

/**
 * The replacements of a rule for the words at a span, in the case and number in which they stand, with "a" or "an" as the
 * new word asks. None where the number or the article cannot be told.
 */
export function replacementsFor(
  rule: StyleRule,
  text: string,
  { start, end, inflection }: { start: number; end: number; inflection: Inflection },
): Replacement[] {
  const words = text.slice(start, end)
  const article = ARTICLE.exec(text.slice(Math.max(0, start - 12), start))
  return rule.use.flatMap((wording): Replacement[] => {
    const form =
      inflection === null ? (wording.many === null ? wording.one : null) : inflected(wording, inflection)
    if (form === null) return []
    const cased = inCaseOf(words, form)
    if (!article) return [{ start, end, text: cased }]
    const [, own = '', gap = ''] = article
    if (UNSURE.test(form)) return []
    const wanted = VOWEL.test(form) ? 'an' : 'a'
    if (wanted === own.toLowerCase()) return [{ start, end, text: cased }]
    const from = start - own.length - gap.length
    return [{ start: from, end, text: `${inCaseOf(own, wanted)}${gap}${cased}` }]
  })
}

function inflected({ one, many }: { one: string; many: string | null }, inflection: 'one' | 'many') {
  return inflection === 'one' ? one : many
}

/** The words in the case of others: ALL CAPITALS, Each Word, First word, or as they are. */
export function inCaseOf(model: string, words: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase()
  const parts = model.split(/\s+/)
  if (parts.length > 1 && parts.every((part) => /^\P{L}*\p{Lu}/u.test(part))) {
    return words.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
  }
  if (!/^\P{L}*\p{Lu}/u.test(model)) return words
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}
