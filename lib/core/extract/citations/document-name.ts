import { bodyCalled } from './bodies'
import { isAcronym, textOf } from './name-runs'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { afterDeterminer } from './person-names'
import type { Speaker } from './speaker'
import type { Memory } from './speaker-memory'
import { Form } from './verb-lexicon'
import { Is } from './word-columns'

const ORIGIN =
  /^(?:obtained|leaked|released|published|posted|provided|shared|reviewed|consulted|seen|sent|filed|compiled)$/
const LONGEST_ORIGIN = 12 // tokens of "obtained under a Freedom of Information Act request"

/** The token after the words that tell how a document came about, from the head on; the one after the head where none do. */
export function originEnd(page: Page, head: number, next: number): number {
  const from = word(page, head + 1) === ',' ? head + 2 : head + 1
  if (!ORIGIN.test(word(page, from))) return head + 1
  let end = from + 1
  for (; end < next && end - head < LONGEST_ORIGIN; end++) {
    const b = bits(page, end)
    if (b & (Is.Relative | Is.That | Is.Day) || (b & Is.Mark && !/^[-.'’&]$/.test(word(page, end)))) break
    if (
      (b & Is.Past || (page.form[end] as number) & (Form.Present | Form.Past)) &&
      end > from + 1 &&
      !(b & Is.Capital)
    )
      break
    if (end + 1 >= next && word(page, end) === '.') break
  }
  return end - from > 1 ? end : head + 1
}

/** The name of a document: its noun and its maker; "the center's report" as "report of the Center for ...". */
export function nameOf(
  memory: Memory,
  { first, next }: Stretch,
  head: number,
  maker: { stretch: Stretch; owns: boolean; made: Speaker } | null,
  origin: number,
): string {
  const { page } = memory
  const from = afterDate(page, afterDeterminer(page, first), head)
  if (!maker) return withBody(memory, textOf(page, from, Math.max(origin, head + 1)), head, origin)
  const { made, stretch, owns } = maker
  const printed = textOf(page, afterDeterminer(page, stretch.first), stretch.next)
  if (!owns) {
    const apart = word(page, head + 1) === ',' || dated(page, head + 1, stretch.first)
    const lead = apart
      ? `${textOf(page, from, head + 1)} ${word(page, stretch.first - 1)}`
      : textOf(page, from, stretch.first)
    const full = made.name && made.name !== printed && stands(page, stretch) ? made.name : null
    if (full && stretch.first === head + 2)
      return `${textOf(page, from, head + 1)} of ${withArticle(page, made)}`
    return `${lead} ${full ?? textOf(page, stretch.first, stretch.next)}`
  }
  if (stretch.first > head) return `${textOf(page, from, head + 1)} of ${withArticle(page, made)}`
  const after = Math.max(first, stretch.next)
  const rest = textOf(
    page,
    word(page, after) === "'s" || word(page, after) === "'" ? after + 1 : after,
    head + 1,
  ).replace(/^own /, '')
  const several = word(page, head).endsWith('s') || word(page, head) === 'data'
  if (several && made.kind === 'organisation' && made.name === printed) return textOf(page, from, head + 1)
  if (/'s /.test(rest.replaceAll('’', "'"))) {
    const cut = rest.lastIndexOf(' ')
    return made.name
      ? `${rest.slice(cut + 1)} of ${made.name}'s ${rest.slice(0, cut - 2)}`
      : textOf(page, from, head + 1)
  }
  if (made.name && printed.endsWith(made.name)) return `${rest} of ${printed}`
  const named = made.named && made.name !== null && (made.kind === 'person' || made.kind === 'organisation')
  return named ? `${rest} of ${withArticle(page, made)}` : textOf(page, from, Math.min(next, head + 1))
}

const dated = (page: Page, first: number, next: number): boolean => {
  for (let i = first; i < next; i++) if (bits(page, i) & (Is.Day | Is.Month)) return true
  return false
}

/** A short mention such as "the agency", which a name may take the place of. */
const stands = (page: Page, { first, next }: Stretch): boolean =>
  next - first <= 4 && (bits(page, first) & Is.Determiner) !== 0

/** A speaker's name behind "of": bodies with their article, acronyms and people without. */
export const withArticle = (page: Page, { kind, name }: Speaker): string =>
  kind === 'organisation' && name && !isAcronym(name) && hasArticle(page, name) ? `the ${name}` : (name ?? '')

/** The text prints the name with "the" somewhere. */
const hasArticle = ({ text }: Page, name: string): boolean =>
  text.includes(`the ${name}`) || text.includes(`The ${name}`)

/** "data posted by the agency": the agency by its name. */
function withBody({ page, cast }: Memory, name: string, head: number, origin: number): string {
  const noun = word(page, origin - 1)
  if (origin <= head + 2 || word(page, origin - 2) !== 'the') return name
  const body = bodyCalled(page, cast.bodies, noun, head)
  return body ? name.replace(new RegExp(`the ${noun}$`), body.name) : name
}

function afterDate(page: Page, from: number, head: number): number {
  let i = from
  if (bits(page, i) & Is.Month && i < head) {
    i++
    while (i < head && bits(page, i) & (Is.Number | Is.Mark)) i++
  }
  return /^(?:first|latest|new|same)$/.test(word(page, i)) && i < head && i > from ? i + 1 : i
}
