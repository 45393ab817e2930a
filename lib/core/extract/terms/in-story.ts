import { isActVerb } from './act-on-people'
import { Is, Kind } from './bits'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { KIN } from './words/story-people'

const ENFORCEMENT =
  Kind.Release |
  Kind.Agency |
  Kind.Hold |
  Kind.Detainer |
  Kind.People |
  Kind.Federal |
  Kind.Immigration |
  Kind.Status |
  Kind.Prison |
  Kind.Nationality
/** Words of a sentence that has victims in it: its mothers and daughters are theirs. */
const VICTIMS =
  /^(?:victim|kill|killed|murder|murdered|rape|raped|shot|stabbed|slain|slay|robbed|assaulted|attacked|struck|mowed|grieving|angel|widow|funeral|mourn|mourning|memorial|injured|attacker|battered|abused|beaten)$/
const SENTENCE = 60 // units; longer sentences are lists
const STANDS_FOR_OTHERS =
  /^(?:foster|crime|angel|military|police|gold|american|local|host|royal|grieving|public|union|school|federal|state|county|city|government|fellow|health|hospital|social|election|poll|aid|relief|office|park|postal|emergency|rescue|campaign|adoptive|army|navy|rights|us|u\.s|young|my|our)$/
const CHASED = /^(?:up|for|after|down|away|off|out|on)$/

/**
 * Whether a word of kin, trade or programme is meant of those under enforcement: what a verb of enforcement is done to, or
 * the word in a sentence that is about enforcement, or that follows one, where nobody is a victim and nobody is cited.
 */
export function isInStory(p: Page, first: number, h: number): boolean {
  if (
    (p.is[h] as number) & Is.Capital &&
    !((p.is[h] as number) & Is.Plural) &&
    !p.titled[h] &&
    h > (p.floor[h] as number)
  )
    return false
  // "teacher Ana Ruiz", "the father of two said"
  if ((p.is[h + 1] as number) & Is.Name && h + 1 < (p.ceiling[h] as number)) return false
  for (let u = first; u < h; u++) if (STANDS_FOR_OTHERS.test(wordOf(p, u))) return false
  let k = first - 1
  const floor = p.floor[h] as number
  while (k >= floor && (p.is[k] as number) & (Is.Determiner | Is.Number | Is.Quantifier)) k--
  if (k >= floor && CHASED.test(wordOf(p, k))) k--
  if (k >= floor && (isActVerb(lemmaOf(p, k)) || /^(?:come|go)$/.test(lemmaOf(p, k))))
    return k < first - 1 || !aux(p, k)
  if (/^(?:participant|enrollee|registrant|respondent)$/.test(lemmaOf(p, h)))
    return ((p.is[h] as number) & Is.Plural) !== 0
  if (isDone(p, h)) return true
  if (told(p, floor, h) < 0) return false
  if (told(p, floor, h) > 0) return true
  // what follows a sentence about enforcement tells more of the same people
  if (/^(?:child|kid|minor|youth|baby|teen|teenager)$/.test(lemmaOf(p, h))) return false
  if (
    floor === 0 ||
    !KINSHIP.has(lemmaOf(p, h)) ||
    !((p.is[first - 1] as number) & (Is.Possessive | Is.Determiner))
  )
    return false
  return told(p, p.floor[floor - 1] as number, -1) > 0
}

const KINSHIP = new Set(`${KIN} man woman couple`.split(' '))

/** "their fathers had been loaded": the subject of a passive of enforcement. */
function isDone(p: Page, h: number): boolean {
  let k = h + 1
  let be = false
  for (
    ;
    k < (p.ceiling[h] as number) &&
    (p.is[k] as number) & (Is.Be | Is.Have | Is.Modal | Is.Adverb | Is.Not | Is.Relative);
    k++
  )
    if ((p.is[k] as number) & Is.Be) be = true
  return (
    be && k < (p.ceiling[h] as number) && ((p.is[k] as number) & Is.Past) !== 0 && isActVerb(lemmaOf(p, k))
  )
}

const aux = (p: Page, k: number): boolean => ((p.is[k] as number) & (Is.Be | Is.Have)) !== 0

/** 1: the sentence has a word of enforcement; -1: it has a victim; 0: neither. */
function told(p: Page, floor: number, h: number): number {
  const end = Math.min(p.ceiling[floor] as number, floor + SENTENCE)
  let found = 0
  for (let u = floor; u < end; u++) {
    if (u === h) continue
    if (VICTIMS.test(wordOf(p, u))) return -1
    if (
      (p.kind[u] as number) & ENFORCEMENT ||
      /^(?:agent|arrest|border|raid|warrant|sweep|handcuff|zip|roundup|checkpoint|crackdown|deportation|green-card|papers)s?$/.test(
        wordOf(p, u),
      )
    )
      found = 1
  }
  return found
}
