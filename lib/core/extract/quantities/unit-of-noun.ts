import { PEOPLE, UNIT_OF_HEAD, UNIT_OF_PAIR } from './units'
import { wordSet } from './word-list'

/** The codebook unit of a noun phrase in the singular ("criminal illegal alien": people); null where the codebook names none. */
export function unitOfNoun(noun: string): string | null {
  const cut = noun.lastIndexOf(' ')
  const head = noun.slice(cut + 1)
  if (cut > 0) {
    const pair = UNIT_OF_PAIR.get(noun.slice(noun.lastIndexOf(' ', cut - 1) + 1))
    if (pair !== undefined) return pair === 'other' ? null : pair
  }
  const known = UNIT_OF_HEAD.get(head) ?? UNIT_OF_HEAD.get(head.slice(head.lastIndexOf('-') + 1))
  if (known !== undefined) return known
  return isPersonWord(head) ? PEOPLE : null
}

/** Nouns of persons by their ending: "Colombian", "gunman", "activist", "escapee". */
const isPersonWord = (head: string): boolean =>
  head.length > 5 &&
  (head.endsWith('ian') || head.endsWith('man') || head.endsWith('ist')) &&
  !NO_PERSONS.has(head)

const NO_PERSONS = wordSet(`
  median meridian checklist watchlist waitlist playlist assist consist twist human talisman caiman
  shortlist blacklist wishlist waiting-list
`)
