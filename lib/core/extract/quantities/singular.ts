import { IRREGULAR, SINGULAR_IN_S } from './noun-words'
import { wordSet } from './word-list'

/** True for a noun form that names several. A guess by the ending, with lists of what the ending gets wrong. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word) || isOfMen(word)) return true
  if (word.length < 3 || word.charCodeAt(word.length - 1) !== 115) return false
  if (SINGULAR_IN_S.has(word)) return false
  const before = word.charCodeAt(word.length - 2)
  // "class", "virus", "basis"
  if (before === 115 || before === 39) return false
  // "virus" but "bureaus"; "basis" and "hepatitis" but "taxis" and "Iraqis"
  if (before === 117) return word.endsWith('eaus') || word.length <= 4
  return before !== 105 || !/(?:s|x|t)is$/.test(word)
}

/** "congressmen", "businesswomen", "grandchildren". */
const isOfMen = (word: string): boolean =>
  word.length > 5 && (word.endsWith('children') || (word.endsWith('men') && !NOT_MEN.has(word)))
const NOT_MEN = wordSet('specimen regimen abdomen acumen ramen yemen omen semen stamen')

/** The singular of an English noun in lower case, by the regular endings and a list of the others. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (isOfMen(word)) return word.endsWith('men') ? `${word.slice(0, -2)}an` : word.slice(0, -3)
  if (!isPlural(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(word) && !/(?:[aeiou]ses|[aeiou]zes|rses|nses)$/.test(word))
    return word.slice(0, -2)
  return word.slice(0, -1)
}
