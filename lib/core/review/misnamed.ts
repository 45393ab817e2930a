import { editDistance } from '../text/edit-distance'

/** Two first names of one person are mostly the beginning of one another; these are not. */
const SHORT_FORMS: Record<string, string> = {
  ...{ bill: 'william', bob: 'robert', dick: 'richard', rick: 'richard', jack: 'john', ted: 'edward' },
  ...{ tom: 'thomas', jim: 'james', mike: 'michael', tony: 'anthony', chuck: 'charles', hank: 'henry' },
  ...{ kate: 'katherine', liz: 'elizabeth', peggy: 'margaret', becky: 'rebecca', larry: 'lawrence' },
}

/** Family names so common in the United States (Census 2010) that two who bear one are seldom the same person. */
const COMMON = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez gonzales wilson ' +
    'anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson'
  ).split(' '),
)

const AFTER_NAMES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const SHORTEST_FAMILY = 5 // letters: two short names are alike by chance

/** First and family name in small letters, initials between them left out; null for what is not a name of two words or more. */
export function wordsOfPerson(name: string): { first: string; family: string } | null {
  const given = name
    .split(/[\s,]+/)
    .filter((word) => !AFTER_NAMES.has(word.toLowerCase().replaceAll('.', '')))
  if (given.length > 4 || !given.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))) return null
  const words = given.filter((word) => !/^(?:\p{Lu}\.)+$/u.test(word)).map((word) => word.toLowerCase())
  const [first, family] = [words[0], words.at(-1)]
  return words.length < 2 || first === undefined || family === undefined ? null : { first, family }
}

/**
 * Whether one name may be the other written wrong: the same family name with another first name, or the same first name with a
 * family name that is off by a few letters. Never where one first name may be short for the other, nor where many bear the
 * family name.
 */
export function mayBeMisnamed(one: string, other: string): boolean {
  const [a, b] = [wordsOfPerson(one), wordsOfPerson(other)]
  if (!a || !b || COMMON.has(a.family) || COMMON.has(b.family)) return false
  if (Math.min(a.family.length, b.family.length) < SHORTEST_FAMILY) return false
  if (a.family === b.family) return !mayBeShort(a.first, b.first)
  return a.first === b.first && areAlike(a.family, b.family)
}

function mayBeShort(one: string, other: string): boolean {
  const [a, b] = [SHORT_FORMS[one] ?? one, SHORT_FORMS[other] ?? other]
  const shared = Math.min(a.length, b.length, 3)
  return a.slice(0, shared) === b.slice(0, shared)
}

function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return editDistance(short, long) <= Math.floor(long.length / 4) || long.endsWith(short)
}
