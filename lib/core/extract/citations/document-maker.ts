import { afterPhrase } from './adjuncts'
import { makerInClause } from './document-phrase'
import { bodyIn, isBodyWord, runEnd, textOf } from './name-runs'
import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { afterDeterminer, personIn } from './person-names'
import { Is } from './word-columns'

/** Who made a document, as its phrase tells. */
export interface Maker {
  stretch: Stretch
  /** "the center's report" */
  owns: boolean
}

/** Whoever stands after "by" then only passed the document on. */
const PASSED_ON = new Set(
  'obtained consulted seen reviewed cited examined viewed read shared received acquired read analyzed quoted requested sought'.split(
    ' ',
  ),
)
/** Of these "of X" names the maker; an analysis of X is about it. */
const MADE_OF = new Set(
  'report letter order opinion ruling testimony statement filing paper memo figures findings words email'.split(
    ' ',
  ),
)
const LONGEST = 12 // tokens of a maker's name

/** The maker of the document whose noun stands at `head`: its possessor, or who stands after by, from or of; null without one. */
export function makerIn(page: Page, { first, next }: Stretch, head: number): Maker | null {
  for (let i = first; i < head; i++) {
    if (bits(page, i) & Is.Possessive && !(bits(page, i) & Is.Be))
      return { stretch: { first: i, next: i + 1 }, owns: true }
    const owner = i > first && (word(page, i) === "'s" || (word(page, i) === "'" && !page.t.gap[i]))
    if (owner) return { stretch: { first, next: i }, owns: true }
  }
  const relative = makerInClause(page, head + 1)
  if (relative) return { stretch: relative, owns: true }
  for (let k = head + 1; k + 1 < next; k++) {
    const w = word(page, k)
    if (bits(page, k) & (Is.Relative | Is.That)) return null
    const by = w === 'by' && !PASSED_ON.has(word(page, k - 1))
    const of = w === 'of' && k === head + 1 && MADE_OF.has(word(page, head)) && tellsBody(page, k + 1, next)
    if (!by && !of && w !== 'from') continue
    if (bits(page, k + 1) & (Is.Number | Is.Month | Is.Day) || word(page, k + 1).endsWith('ing')) continue
    return { stretch: { first: k + 1, next: phraseEnd(page, k + 1, next) }, owns: false }
  }
  return null
}

const tellsBody = (page: Page, from: number, next: number): boolean => {
  const end = phraseEnd(page, from, next)
  return (
    bodyIn(page, from, end, -1) !== null ||
    personIn(page, from, end) !== null ||
    page.sectorOf(textOf(page, from, end)) !== null
  )
}

/** Over the words of a name: "the Center for Immigration Studies", "ICE field director Ann Lee". */
function phraseEnd(page: Page, from: number, next: number): number {
  let end = Math.min(next, Math.max(afterPhrase(page, from, next), from + 1))
  for (let i = from; i < end && i - from < LONGEST; i++) {
    if (bits(page, i) & Is.Capital && !(bits(page, i) & Is.Determiner))
      end = Math.max(end, runEnd(page, i, next))
  }
  const more = bits(page, end + 1) & Is.Determiner ? end + 2 : end + 1
  if (/^(?:at|of|with|for)$/.test(word(page, end)) && bits(page, more) & Is.Capital && more < next) {
    end = runEnd(page, more, next)
    const campus = word(page, end) === ',' && word(page, end - 3) === 'university' && end + 1 < next
    if (campus) end = runEnd(page, end + 1, next)
  }
  while (
    end > from + 1 &&
    bits(page, end - 1) & (Is.Past | Is.Day | Is.Month) &&
    !(bits(page, end - 1) & Is.Capital)
  )
    end--
  return end
}

/** The words before the document's noun that name a body: "GAO report", "ICE data"; null without one. */
export function bodyBefore(page: Page, first: number, head: number): string | null {
  const from = afterDeterminer(page, first)
  const body = from < head ? bodyIn(page, from, head, -1) : null
  return body && (page.sectorOf(body) !== null || isBodyWord(body.toLowerCase().split(' ').at(-1) ?? ''))
    ? body
    : null
}
