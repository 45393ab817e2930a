import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'

/** Verbs of calling by a name. */
export const NAMED_SO =
  /^(?:call|label|brand|dub|deem|describe|denounce|dismiss|characterize|blast|slam|decry|hail|tout|deride|ridicule|mock|condemn|portray|paint|cast|term)$/
const REACH = 14 // units between the verb and what somebody or something is called
const LONGEST = 9 // units inside the marks; longer ones are speech
const LABELS =
  Kind.People | Kind.Plain | Kind.Criminal | Kind.Convicted | Kind.Data | Kind.Detainer | Kind.Local

/** "called the policy “an open door”": a short quoted label judges, unless it names people, a body or a paper. */
export function calledAt(p: Page, v: number): Candidate | null {
  if (!((p.is[v] as number) & (Is.Verb | Is.Past | Is.Ing)) || !NAMED_SO.test(lemmaOf(p, v))) return null
  const ceiling = p.ceiling[v] as number
  const end = Math.min(ceiling, v + REACH)
  for (let k = v + 1; k < end; k++) {
    const b = p.is[k] as number
    if (b & Is.Opens && !(b & Is.Closes)) return label(p, k + 1, ceiling)
    if (
      b & (Is.Mark | Is.Be | Is.Modal | Is.Subordinator) &&
      !(b & (Is.Relative | Is.Determiner | Is.Closes))
    )
      return null
  }
  return null
}

/** The words between the marks, without the article. */
function label(p: Page, from: number, ceiling: number): Candidate | null {
  let first = from
  while (first < ceiling && (p.is[first] as number) & (Is.Determiner | Is.Possessive)) first++
  for (let k = first; k < ceiling && k - first <= LONGEST; k++) {
    const b = p.is[k] as number
    const stop = b & Is.Comma || wordOf(p, k) === '.'
    if (b & Is.Closes || stop) {
      // a comma or a full stop inside the marks ends the quotation: “an open door,”
      if (stop && !((p.is[k + 1] as number) & Is.Closes)) return null
      return k > first && k - first <= LONGEST && judges(p, first, k)
        ? whole(first, k, 'evaluation', k - 1)
        : null
    }
    if (b & (Is.Be | Is.Have | Is.Modal | Is.Pronoun) && !(b & (Is.Possessive | Is.Determiner))) return null
  }
  return null
}

/** Nouns and adjectives that no other facet claims. */
function judges(p: Page, first: number, next: number): boolean {
  for (let u = first; u < next; u++) if ((p.kind[u] as number) & LABELS) return false
  return (
    ((p.is[next - 1] as number) & (Is.Noun | Is.Adjective | Is.Unknown | Is.Past | Is.Ing | Is.Adverb)) !== 0
  )
}
