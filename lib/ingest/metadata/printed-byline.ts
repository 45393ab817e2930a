// Each of these reads one word, or words without a choice: a line takes the same time whatever it holds.
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u
const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|la|le|van|von|bin|ibn|al|y|e)$/
const HOUSE_WORD = /^(?:[\p{Lu}\d][\p{L}\p{M}\d&.’'-]*|of|the|for|and|&)$/u
const ROLE = /^(?:[\p{L}-]+ ){0,3}(?:staff|writer|reporter|correspondent|editor|contributor|columnist)$/iu
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|agence france-presse|afp|united press international|upi|bloomberg(?: news)?|states newsroom|canadian press|efe|tribune news service|tns)$/i
const BODY =
  /^(?:the )?(?:[\p{L}&.’'-]+ ){0,4}(?:staff|editorial board|newsroom|news desk|bureau|associated press)$/iu
const BY =
  /^(?:(?:posted|written|reported|story|words|opinion|analysis|column|essay|commentary|op-ed) )?(?:by:? |By(?=\p{Lu}\p{Ll}))/iu
const APART = /,? (?:and|AND|&) |, | [|–—-] | (?=(?:of|for) )/
const TRAILING_ADDRESS = /(?:,? | ?[|•·] ?)(?:[^\s@]+@[^\s@]+|@\w+)$/

// Headings have the shape of a name: "By Executive Order", "By The Numbers", "By Friday Morning".
const NO_NAME = new Set(
  `the a an its their his her this that no law laws order orders executive number numbers county state federal court judge
  night morning evening noon end year month week day today tomorrow far way design accident force request popular demand
  contrast comparison mail phone email hundreds thousands millions ice dhs immigration monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november december`.split(
    /\s+/,
  ),
)
// Places of two words, which stand before an agency in a dateline that has lost its dash.
const PLACE = /^(?:new|los|las|san|santa|el|fort|st\.?|salt|kansas|mexico|oklahoma|washington|united) /i
const LONGEST = 160 // characters
const MOST_NAME_WORDS = 6 // some print the outlet behind the name, without a comma
const MOST_HOUSE_WORDS = 7

/**
 * Who wrote it, from a line that is a byline and nothing else; the words as printed, without "By". Null for any other line.
 * Without "By" a name counts only beside a news agency or a role.
 */
export function printedByline(line: string): string | null {
  const text = line.replace(/\s+/g, ' ').replace(TRAILING_ADDRESS, '').trim()
  if (text.length > LONGEST) return null
  const words = text.replace(BY, '')
  const [first = '', ...rest] = words.split(APART)
  if (words !== text) return (isPerson(first) || isBody(first)) && rest.every(mayFollow) ? words : null
  const [second] = rest
  if (second === undefined || !rest.every(mayFollow)) return null
  if (/^The Editorial Board$/.test(first)) return words
  const isCredited = AGENCY.test(second) || ROLE.test(second)
  return isCredited && isPerson(first) && !PLACE.test(first) ? words : null
}

function isPerson(words: string): boolean {
  const each = words.split(' ')
  if (each.length < 2 || each.length > MOST_NAME_WORDS) return false
  if (each.slice(0, 2).some((word) => NO_NAME.has(word.toLowerCase()))) return false
  return (
    NAME.test(each[0] as string) &&
    NAME.test(each.at(-1) as string) &&
    each.every((word) => NAME.test(word) || PARTICLE.test(word))
  )
}

const isBody = (words: string): boolean => BODY.test(words) || AGENCY.test(words)

function mayFollow(words: string): boolean {
  const each = words.split(' ')
  return ROLE.test(words) || (each.length <= MOST_HOUSE_WORDS && each.every((word) => HOUSE_WORD.test(word)))
}
