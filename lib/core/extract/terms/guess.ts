import { Is } from './bits'

const E = 101
const D = 100
const I = 105
const N = 110
const G = 103
const L = 108
const Y = 121
const S = 115

/** Endings that make an adjective; shorter ones would catch nouns. */
const ADJECTIVE_ENDINGS = [
  'able',
  'ible',
  'ical',
  'ional',
  'ial',
  'ual',
  'ive',
  'ous',
  'ful',
  'less',
  'ish',
  'ary',
  'ic',
  'ant',
  'ent',
  'ese',
  'ian',
  'al',
]

/** What a word that no list knows may be, by its ending. */
export function guessed(word: string): number {
  const { length } = word
  const last = word.charCodeAt(length - 1)
  const before = word.charCodeAt(length - 2)
  if (length > 4 && last === Y && before === L) return Is.Unknown | Is.Adverb
  if (length > 3 && last === D && before === E) return Is.Unknown | Is.Past
  if (length > 4 && last === G && before === N && word.charCodeAt(length - 3) === I)
    return Is.Unknown | Is.Ing
  if (last === S && before !== S && length > 3) return Is.Unknown | Is.Plural
  if (length > 5)
    for (const ending of ADJECTIVE_ENDINGS) if (word.endsWith(ending)) return Is.Unknown | Is.Adjective
  return Is.Unknown
}
