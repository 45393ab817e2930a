import { Is, Kind } from './bits'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'

/** How far after a noun its verb is looked for; prepositional phrases may stand between. */
const VERB_WITHIN = 14

/** Whether a noun phrase is who is cited: subject of a verb of saying, after "according to", or behind "said". */
export function isSource(p: Page, first: number, next: number): boolean {
  const floor = p.floor[first] as number
  let k = first - 1
  while (k >= floor && (p.is[k] as number) & (Is.Determiner | Is.Possessive | Is.Quantifier | Is.Number)) k--
  if (k > floor && wordOf(p, k) === 'to' && wordOf(p, k - 1) === 'according') return true
  // "said the men"; in "saying the men were held" they do not speak
  if (k >= floor && /^(?:said|says|say)$/.test(wordOf(p, k))) return true
  // "a report from House Republicans": who made the paper
  if (
    k > floor &&
    /^(?:from|by)$/.test(wordOf(p, k)) &&
    (p.kind[k - 1] as number) & (Kind.Data | Kind.Speech)
  )
    return true
  // "lawyers for the men said": what stands behind a preposition is not the subject
  if (k >= floor && (p.is[k] as number) & Is.Preposition) return false
  const ceiling = Math.min(p.ceiling[first] as number, next + VERB_WITHIN)
  for (let i = next; i < ceiling; i++) {
    const b = p.is[i] as number
    // a comma ends the phrase, unless what follows it still tells of the same people
    if (b & Is.Comma && !((p.is[i + 1] as number) & (Is.Relative | Is.Preposition))) return false
    if (b & Is.Pronoun && !(b & Is.Relative)) return false
    if (b & (Is.Be | Is.Modal | Is.Have | Is.Relative | Is.And)) return b & Is.Have ? speaks(p, i + 1) : false
    if (b & (Is.Verb | Is.Past) && !(b & (Is.Noun | Is.Adjective)))
      return speaks(p, i) || (/^(?:keep|continue)$/.test(lemmaOf(p, i)) && speaks(p, i + 1))
  }
  return false
}

/** "denied bond", "rejected the reading" are acts, "denied that" is speech. */
const speaks = (p: Page, i: number): boolean =>
  ((p.kind[i] as number) & Kind.Speech) !== 0 &&
  !(lemmaOf(p, i) === 'deny' && ((p.is[i + 1] as number) & (Is.Noun | Is.Adjective | Is.Number)) !== 0)
