import { Is } from './bits'
import { type Candidate, whole } from './candidate'
import type { Page } from './page'
import { wordOf } from './unit'

/** Adjectives and participles that "the" makes a word for people: "the dangerous", "the deported". */
const CALLED_SO = new Map<string, Candidate['facet']>()
for (const [facet, words] of [
  [
    'people',
    'dangerous innocent vulnerable undocumented unauthorized unvetted deported detained expelled removed released arrested apprehended displaced persecuted stateless foreign-born unaccompanied harmless peaceful disappeared incarcerated imprisoned jailed paroled separated non-detained nondetained removable deportable law-abiding worthy undeserving deserving desperate huddled',
  ],
  ['called-criminal', 'violent criminal lawless wicked guilty'],
  ['convicted', 'convicted'],
  ['charged', 'accused charged indicted'],
  ['actor', 'native-born u.s.-born us-born american-born'],
] as const)
  for (const word of words.split(' ')) CALLED_SO.set(word, facet)

export const isAdjectivalPeople = (form: string): boolean => CALLED_SO.has(form)

/** "catches the dangerous", "for the convicted": an adjective with an article and no noun behind it names people. */
export function adjectivalAt(p: Page, i: number): Candidate | null {
  const facet = CALLED_SO.get(wordOf(p, i))
  if (!facet || i <= (p.floor[i] as number)) return null
  let first = i
  if (/^(?:most|truly|already|recently|newly|wrongly)$/.test(wordOf(p, i - 1))) first--
  if (first <= (p.floor[i] as number) || wordOf(p, first - 1) !== 'the') return null
  if (i + 1 < (p.ceiling[i] as number)) {
    const b = p.is[i + 1] as number
    const ends =
      b & (Is.Mark | Is.Be | Is.Have | Is.Modal | Is.And | Is.Preposition | Is.Subordinator | Is.Relative)
    if (!ends || b & Is.Opens) return null
    // "the violent and the", but "the violent or repeat offenders"
    if (b & Is.And && wordOf(p, i + 2) !== 'the') return null
    if (b & Is.Comma && (p.is[i + 2] as number) & (Is.Adjective | Is.Noun)) return null
  }
  return whole(first, i + 1, facet, i)
}
