import type { Candidate } from './candidate'
import { subjectAfter } from './inverted-subject'
import { readName } from './names'
import { type Page, word } from './page'
import type { Speaker } from './speaker'

/** How a statement reached the outlet that took it over: "in a statement obtained by the X". */
const REACHED = new Set('obtained given provided released sent made'.split(' '))
const LONGEST_ROUTE = 14 // tokens after the cue

/** Through whom a citation came: the source of the credit around it, or the outlet a statement was given to. */
export function viaOf(
  page: Page,
  candidates: Candidate[],
  speakers: Speaker[],
  c: number,
  places: Map<Candidate, number>,
): string | null {
  const one = candidates[c] as Candidate
  if (one.outer) {
    const speaker = speakers[places.get(one.outer) ?? -1]
    return (speaker?.document ? speaker.organisation : null) ?? speaker?.name ?? null
  }
  if (!one.cue) return null
  const before = candidates[c - 1]
  const same =
    c > 0 &&
    before &&
    speakers[c]?.name !== null &&
    speakers[c]?.name === speakers[c - 1]?.name &&
    !before.outer
  return routeOf(page, one) ?? (same ? routeOf(page, before) : null)
}

/** The outlet that the words after a cue name as the way the statement came. */
function routeOf(page: Page, one: Candidate): string | null {
  if (!one.cue) return null
  const next = page.lines[one.line + 1] ?? page.t.count
  for (let i = one.cue.next; i + 2 < next && i - one.cue.next < LONGEST_ROUTE; i++) {
    if (page.opens[i] || word(page, i) === 'that') return null
    if (!REACHED.has(word(page, i)) || !/^(?:by|to)$/.test(word(page, i + 1))) continue
    const stretch = subjectAfter(page, i + 2, next)
    const name = stretch ? readName(page, stretch).name : null
    return name && page.sectorOf(name) === 'news-outlet' ? name : null
  }
  return null
}
