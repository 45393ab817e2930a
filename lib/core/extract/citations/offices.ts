import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { Is } from './word-columns'

/** Somebody whose title the text gives. */
export interface Holder {
  at: number
  surname: string
  /** titles and what stands after the name, in lower case */
  words: string
}

/** Offices by which a later mention means their holder, with the words that titles have for them. */
const OFFICES: Record<string, RegExp> = {
  judge: /\b(?:judge|justice|magistrate)\b/,
  justice: /\bjustice\b/,
  magistrate: /\bmagistrate\b/,
  sheriff: /\bsheriff\b/,
  governor: /\bgov(?:ernor)?\b/,
  mayor: /\bmayor\b/,
  senator: /\bsens?(?:ators?)?\b/,
  congressman: /\b(?:reps?|congressman|representative)\b/,
  congresswoman: /\b(?:reps?|congresswoman|representative)\b/,
  representative: /\b(?:reps?|congressman|congresswoman|representative)\b/,
  lawmaker: /\b(?:reps?|sens?|senator|congressman|congresswoman|representative|assembly\w+|delegate)\b/,
  republican: /\b(?:reps?|sens?|senator|congressman|congresswoman|representative|r-[a-z]+|republican)\b/,
  democrat: /\b(?:reps?|sens?|senator|congressman|congresswoman|representative|d-[a-z]+|democrat)\b/,
  director: /\bdirector\b/,
  secretary: /\bsecretary\b/,
  president: /\bpresident\b/,
  commissioner: /\bcommissioner\b/,
  chairman: /\bchair(?:man)?\b/,
  chairwoman: /\bchair(?:woman)?\b/,
  chair: /\bchair(?:man|woman|person)?\b/,
  chief: /\bchief\b/,
  head: /\b(?:director|head|chief|secretary|commissioner|administrator|president)\b/,
  attorney: /\b(?:attorney|lawyer|counsel)\b/,
  lawyer: /\b(?:attorney|lawyer|counsel)\b/,
  prosecutor: /\b(?:prosecutor|attorney)\b/,
  professor: /\bprof(?:essor)?\b/,
  researcher: /\b(?:researcher|professor|scholar|analyst|fellow|scientist)\b/,
  analyst: /\b(?:analyst|fellow|researcher)\b/,
  spokesman: /\bspokes(?:man|person)\b/,
  spokeswoman: /\bspokes(?:woman|person)\b/,
  spokesperson: /\bspokes(?:man|woman|person)\b/,
  pastor: /\b(?:pastor|rev|reverend)\b/,
  superintendent: /\bsuperintendent\b/,
  warden: /\bwarden\b/,
  councilman: /\bcouncil/,
  councilwoman: /\bcouncil/,
  captain: /\b(?:captain|capt)\b/,
  lieutenant: /\b(?:lieutenant|lt)\b/,
  executive: /\bexecutive\b/,
}
/** An office that may be named ahead in a headline or a lede: there is one of it in a story. */
const ONE_OF_ITS_KIND =
  /^(?:judge|sheriff|governor|mayor|senator|congressman|congresswoman|lawmaker|director|secretary|president|commissioner|chief|head)$/
const FARTHEST = 40 // holders looked back through

export const isOffice = (lower: string): boolean => Object.hasOwn(OFFICES, lower)

/** Whether titles in a description are those of an office. */
export const fitsOffice = (noun: string, description: string): boolean =>
  isOffice(noun) && (OFFICES[noun]?.test(description.toLowerCase()) ?? false)

/**
 * The surname of whom "the judge", "the center's director" or a headline's "Sheriff" means: the holder named last before
 * it, else, where `ahead`, the first after. Null for "a judge", which means nobody yet named, unless `ahead`.
 */
export function holderOf(
  page: Page,
  holders: readonly Holder[],
  { first, next }: Stretch,
  noun: string,
  ahead: boolean,
): Holder | null {
  const titles = OFFICES[noun]
  if (!titles || !Object.hasOwn(OFFICES, noun)) return null
  const definite = /^(?:the|that|this)$/.test(word(page, first))
  const bare = !(bits(page, first) & Is.Determiner)
  if (!definite && !ahead) return null
  if (definite && next - first > LONGEST_SHORT && !ahead) return null
  if (bare && !ahead) return null
  if (
    /^(?:another|other|second|third|new|one|two|three|some|several|many)$/.test(
      word(page, definite ? first + 1 : first),
    )
  )
    return null
  if (/^(?:second|third|different|separate|new)$/.test(word(page, first + 1))) return null
  let k = holders.length - 1
  while (k >= 0 && (holders[k] as Holder).at >= first) k--
  const from = k + 1
  for (let n = 0; k >= 0 && n < FARTHEST; k--, n++) {
    const one = holders[k] as Holder
    if (titles.test(one.words)) return definite || bare ? one : null // "a judge" is none named before
  }
  if (!ahead || !ONE_OF_ITS_KIND.test(noun)) return null
  return holders.slice(from, from + FARTHEST).find(({ words }) => titles.test(words)) ?? null
}

const LONGEST_SHORT = 4 // tokens of "the former Texas governor"
