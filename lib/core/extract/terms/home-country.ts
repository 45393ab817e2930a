import { Is } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import { isCountry } from './country'
import { phraseStart } from './noun-phrase'
import { objectOf } from './object'
import type { Page } from './page'
import { lemmaOf, wordOf } from './unit'
import { verbGroup } from './verb-group'

const COUNTRIES = /^(?:home-country|home-nation|home-government|homeland)$/
const STATES = /^(?:country|nation|government|home-country|home-nation)$/

/** "refuse to take back", "would not take them back", "refuses to allow them to return home": said of another country. */
export function homeCountryAt(p: Page, v: number): Candidate | null {
  const group = verbGroup(p, v)
  const refusal = refusalBefore(p, v)
  const lemma = lemmaOf(p, v)
  if (!group.negated && group.control !== 'refused' && !refusal)
    return isTakenIn(p, v, group.first) ? whole(group.first, v + 1, 'refusal-home-country', v) : null
  const read =
    lemma === 'take' || lemma === 'want'
      ? takeBack(p, v + 1)
      : lemma === 'allow'
        ? allowReturn(p, v + 1)
        : lemma === 'issue' || lemma === 'provide'
          ? papers(p, v + 1)
          : accept(p, v)
  if (!read) return null
  const first = refusal?.first ?? group.first
  const found = whole(refusal?.owned ? first : subjectBefore(p, first), read.next, 'refusal-home-country', v)
  return read.tail >= 0 ? { ...found, tail: read.tail, tailNext: read.tail + 1 } : found
}

/** "Cuba had accepted 136 deportees", "that Havana would accept the men": a country by name takes people in. */
function isTakenIn(p: Page, v: number, first: number): boolean {
  if (!/^(?:accept|receive|readmit|repatriate)$/.test(lemmaOf(p, v))) return false
  let k = first - 1
  const floor = p.floor[v] as number
  while (k >= floor && (p.is[k] as number) & (Is.Have | Is.Modal | Is.Be | Is.Adverb | Is.To)) k--
  return k >= floor && isCountry(p, k) && objectOf(p, v + 1) === 'people'
}

interface Back {
  next: number
  tail: number
}

function takeBack(p: Page, i: number): Back | null {
  const ceiling = p.ceiling[i - 1] as number
  if (wordOf(p, i) === 'back') return { next: i + 1, tail: -1 }
  if (i < ceiling && (p.is[i] as number) & Is.Pronoun)
    return wordOf(p, i + 1) === 'back' ? { next: i + 2, tail: -1 } : null
  const chunk = i < ceiling ? chunkAt(p, i) : null
  return chunk && wordOf(p, chunk.next) === 'back' ? { next: i, tail: chunk.next } : null
}

/** "accept its people", "accept them", "repatriate": the people taken back are another facet and stay out. */
function accept(p: Page, v: number): Back | null {
  const next = v + 1
  if (
    next < (p.ceiling[v] as number) &&
    (p.is[next] as number) & Is.Pronoun &&
    !((p.is[next] as number) & Is.Possessive)
  ) {
    return { next: next + 1, tail: -1 }
  }
  if (v + 1 >= (p.ceiling[v] as number) || objectOf(p, next) === 'none')
    return speaksOfCountries(p, v) ? { next, tail: -1 } : null
  const own =
    wordOf(p, next + 1) === 'own' ||
    /^(?:deportation|deportee|deportees|returnees|deportations|repatriation)$/.test(wordOf(p, next))
  return own || objectOf(p, next) === 'people' ? { next, tail: -1 } : null
}

const SENTENCE = 60 // units; longer sentences are no sentences
const speaksOfCountries = (p: Page, v: number): boolean => {
  for (let u = Math.max(p.floor[v] as number, v - SENTENCE); u < v; u++)
    if (STATES.test(lemmaOf(p, u)) || COUNTRIES.test(lemmaOf(p, u))) return true
  return false
}

/** "issue travel documents". */
function papers(p: Page, i: number): Back | null {
  const chunk = i < (p.ceiling[i - 1] as number) ? chunkAt(p, i) : null
  return chunk && /^travel-(?:document|paper)$/.test(lemmaOf(p, chunk.head))
    ? { next: chunk.next, tail: -1 }
    : null
}

function allowReturn(p: Page, i: number): Back | null {
  const chunk = (p.is[i] as number) & Is.Pronoun ? null : chunkAt(p, i)
  const to = chunk ? chunk.next : i + 1
  if (wordOf(p, to) !== 'to' || !/^(?:return|come|reenter)$/.test(wordOf(p, to + 1))) return null
  const home = /^(?:home|back)$/.test(wordOf(p, to + 2)) ? to + 3 : to + 2
  return { next: home, tail: -1 }
}

/** "the refusal of their home countries to", "homeland's refusal to" before a verb. */
function refusalBefore(p: Page, v: number): { first: number; owned: boolean } | null {
  const to = v - 1
  const floor = p.floor[v] as number
  if (to <= floor || wordOf(p, to) !== 'to') return null
  if (lemmaOf(p, to - 1) === 'refusal') {
    const noun = to - 1
    if (wordOf(p, noun - 1) === "'s" && COUNTRIES.test(lemmaOf(p, noun - 2)))
      return { first: phraseStart(p, noun - 2), owned: true }
    return { first: noun, owned: true }
  }
  // back over "of their home countries"
  const first = phraseStart(p, to - 1)
  let k = first - 1
  while (k > floor && (p.is[k] as number) & (Is.Determiner | Is.Possessive)) k--
  if (k <= floor || wordOf(p, k) !== 'of' || lemmaOf(p, k - 1) !== 'refusal') return null
  return STATES.test(lemmaOf(p, to - 1)) || COUNTRIES.test(lemmaOf(p, to - 1))
    ? { first: k - 1, owned: true }
    : null
}

/** "countries that" and "home countries" before the verb belong to the phrase; a bare "government" does not. */
function subjectBefore(p: Page, first: number): number {
  const floor = p.floor[first] as number
  const k = first - 1
  if (k < floor) return first
  if (COUNTRIES.test(lemmaOf(p, k))) return phraseStart(p, k)
  // "their country will not take them back"
  if (/^(?:country|nation)$/.test(lemmaOf(p, k)) && isCountry(p, k)) return phraseStart(p, k)
  const relative = wordOf(p, k) === 'that' || wordOf(p, k) === 'which'
  if (relative && k > floor && STATES.test(lemmaOf(p, k - 1))) return phraseStart(p, k - 1)
  return first
}

/** "recalcitrant countries", "uncooperative nations". */
export function recalcitrantAt(p: Page, h: number): Candidate | null {
  if (!/^(?:country|nation)$/.test(lemmaOf(p, h))) return null
  const first = phraseStart(p, h)
  for (let u = first; u < h; u++) {
    if (/^(?:recalcitrant|uncooperative|non-cooperative|noncooperative)$/.test(wordOf(p, u)))
      return whole(first, h + 1, 'refusal-home-country', h)
  }
  return null
}
