import { bodyHeadAt, bodyWordAt, isAcronym, runEnd, textOf } from './name-runs'
import { bits, type Page, word } from './page'
import type { Sector } from './sectors'
import { Is } from './word-columns'

/** A body named at a token of the text. */
export interface BodyMention {
  at: number
  name: string
  /** in lower case, blanks around it, for words to be found whole */
  words: string
}

const NO_BODY = new Set(
  'us u.s dc d.c gop ny la uk eu tx ca fl id ok tv am pm edt est pst cst mst cdt pdt'.split(' '),
)
const FARTHEST = 60 // mentions looked back through

export const bodyAt = (at: number, name: string): BodyMention => ({
  at,
  name,
  words: ` ${name.toLowerCase()} `,
})

/** The body that the run of capitals at [first, end) names, an abbreviation of it included; null where it names none. */
export function bodyMentioned(page: Page, first: number, end: number): BodyMention | null {
  let body = false
  for (let i = first; i < end; i++) body ||= bodyWordAt(page, i)
  const name = textOf(page, first, end)
  const single = end - first === 1
  if (single ? !isAcronym(name) || NO_BODY.has(name.toLowerCase()) : !body && !isAcronym(name)) return null
  return bodyAt(first, name)
}

const HAS: Record<string, readonly (Sector | null)[]> = {
  agency: ['ice', 'dhs', 'other', 'state-government', 'local-law-enforcement'],
  department: ['dhs', 'other', 'local-law-enforcement', 'state-government'],
  bureau: [],
  group: ['advocacy-group', 'think-tank'],
  organization: ['advocacy-group', 'think-tank'],
  organisation: ['advocacy-group', 'think-tank'],
  nonprofit: ['advocacy-group', 'think-tank'],
  coalition: ['advocacy-group'],
  union: ['advocacy-group'],
  institute: ['think-tank'],
  'think-tank': ['think-tank'],
  university: ['academic'],
  college: ['academic'],
  project: ['academic', 'think-tank', 'advocacy-group'],
  company: ['company'],
  firm: ['company'],
  corporation: ['company'],
  paper: ['news-outlet'],
  newspaper: ['news-outlet'],
  outlet: ['news-outlet'],
  network: ['news-outlet'],
  magazine: ['news-outlet'],
  site: ['news-outlet'],
  website: ['news-outlet'],
  station: ['news-outlet'],
}
const WATCHDOG = /accountability|inspector general|oversight|ombudsman|comptroller|auditor/i

/** Whether "the agency", "the center" may mean a body: by its sector, or because its name has the noun. */
export function isCalled(page: Page, { name, words }: BodyMention, noun: string): boolean {
  if (noun === 'watchdog') return WATCHDOG.test(name)
  if (words.includes(` ${noun} `)) return true
  return HAS[noun]?.includes(page.sectorOf(name)) ?? false
}

/** In news of immigration "the agency" is the federal one, also where a sheriff's office stands nearer. */
const isFederal = (sector: Sector | null): boolean =>
  sector === 'ice' || sector === 'dhs' || sector === 'other'

/**
 * The body that a short mention at a token means: the last one named before it that may be called so, else, where `ahead`,
 * the first after it. `owner` is a word that the name must have ("sheriff" of "the sheriff's office").
 */
export function bodyCalled(
  page: Page,
  mentions: readonly BodyMention[],
  noun: string,
  at: number,
  { owner = null, ahead = false }: { owner?: string | null; ahead?: boolean } = {},
): BodyMention | null {
  if (!/^[a-z-]+$/.test(noun)) return null
  const fits = (one: BodyMention) =>
    isCalled(page, one, noun) && (owner === null || one.words.includes(owner))
  let k = indexBefore(mentions, at)
  let local: BodyMention | null = null
  for (let n = 0; k >= 0 && n < FARTHEST; k--, n++) {
    const one = mentions[k] as BodyMention
    if (!fits(one)) continue
    if (noun !== 'agency' || isFederal(page.sectorOf(one.name))) return one
    local ??= one
  }
  if (local) return local
  if (!ahead) return null
  const from = indexBefore(mentions, at) + 1
  return mentions.slice(from, from + FARTHEST).find(fits) ?? null
}

/** Index of the last mention before a token; -1 where there is none. */
export function indexBefore(mentions: readonly BodyMention[], at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as BodyMention).at < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** "the agency", "agency officials", "its office": the noun of a body that stands in for a name in a phrase; -1 without one. */
export function standIn(page: Page, first: number, next: number): number {
  for (let i = first; i < next; i++) {
    if (!(bodyHeadAt(page, i) || word(page, i) === 'station') || bits(page, i) & Is.Capital) continue
    const before = i === first ? Is.Determiner : bits(page, i - 1)
    if (before & Is.Determiner && !/^(?:a|an|another|one)$/.test(word(page, i - 1))) return i
  }
  return -1
}

/** The full name that an abbreviation in brackets, or after "known as", stands for: printed after a run of capitals. */
export function abbreviationAfter(page: Page, end: number): string | null {
  let i = end
  if (word(page, i) === '(') i++
  else if (word(page, i) === ',' && /^(?:known|or)$/.test(word(page, i + 1)))
    i += word(page, i + 1) === 'or' ? 2 : 3
  else return null
  while (bits(page, i) & Is.Determiner || page.opens[i]) i++
  const short = textOf(page, i, runEnd(page, i, i + 1))
  return isAcronym(short) && /^[),.;”"]$/.test(word(page, i + 1)) ? short : null
}
