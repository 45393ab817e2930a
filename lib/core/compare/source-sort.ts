/** What a cited source is, as far as its name and coding tell. */
export type SourceSort = 'person' | 'body' | 'document'

/** What is known of a source over all its citations. */
export interface SourceFacts {
  /** without remarks in brackets */
  name: string
  organisations: readonly string[]
  /** all its citations are of a document */
  isDocument: boolean
}

// A word of a name that no person has. Lower case, whole words.
const BODY_WORDS = new Set(
  'administration administración agency association bureau center centre committee congress council county court customs data department departamento democrats examiner federation forum foundation government house immigration institute journal journalists judiciary league monitor national network news office officials party patrol police post press project public radio reform republicans research senate service sheriffs society source states supreme times tribune union united university watch'.split(
    ' ',
  ),
)
const NAME_WORDS = { fewest: 2, most: 8 } // "Jeh Johnson"; "Jeh Johnson and Sarah R. Saldana"

/**
 * Person, body or document, read off the name: the coding does not say. A person is two or more capitalised words, neither an
 * organisation's own name nor holding a word that only bodies have; whatever is not that is a body.
 */
export function sourceSort({ name, organisations, isDocument }: SourceFacts): SourceSort {
  if (isDocument) return 'document'
  const words = name.split(/[\s,]+/).filter((word) => word !== '' && word !== 'and')
  const isOwnOrganisation = organisations.some((each) => each.toLowerCase() === name.toLowerCase())
  const isPerson =
    !isOwnOrganisation &&
    words.length >= NAME_WORDS.fewest &&
    words.length <= NAME_WORDS.most &&
    words.every(isNameWord) &&
    words.some((word) => /\p{Ll}/u.test(word))
  return isPerson ? 'person' : 'body'
}

function isNameWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s$|\.$/g, '')
  return /^\p{Lu}/u.test(word) && !/\d/.test(word) && !/['’]s$/.test(word) && !BODY_WORDS.has(plain)
}
