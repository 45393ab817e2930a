import type { Candidate } from './candidate'
import { isDocumentNoun } from './document-phrase'
import { bits, type Page, word } from './page'
import type { Speaker } from './speaker'
import { type Memory, remember } from './speaker-memory'
import { Is } from './word-columns'

const LONGEST_VENUE = 12 // tokens after the cue ("told a lawmaker in a letter dated Thursday")
const KIN =
  /^(?:husband|wife|son|sons|daughter|daughters|father|mother|brother|brothers|sister|sisters|cousin|uncle|aunt|nephew|niece|parents|family|child|children|fiance|fiancé|boyfriend|girlfriend|grandson|grandmother|partner|client|clients|case)$/
const OWNS = /^(?:his|her|my|our|their)$/
const LONGEST_SAID = 40 // tokens looked through for a relative

/**
 * What the words around a citation tell of its speaker: "wrote in a letter" makes the letter theirs, and who speaks of
 * "my son" or "my client", and has no office, is affected or speaks for somebody who is.
 */
export function toldBySaying(memory: Memory, one: Candidate, speaker: Speaker): Speaker {
  const { page } = memory
  if (one.cue && speaker.name && !speaker.document) noteVenue(memory, one.cue.next, speaker)
  if (
    speaker.kind !== 'person' &&
    speaker.sector === 'other' &&
    one.cue &&
    toldInvestors(page, one.cue.next)
  ) {
    return remember(memory, { ...speaker, sector: 'company' })
  }
  if (speaker.kind !== 'person' || speaker.sector !== 'other' || speaker.organisation !== null) return speaker
  if (speaker.title !== null || !one.pieces.some(({ first, next }) => hasKin(page, first, next)))
    return speaker
  const affected: Speaker = { ...speaker, sector: 'affected-person' }
  const key = speaker.name?.toLowerCase().split(' ').at(-1) ?? ''
  if (memory.known.get(key) === speaker) memory.known.set(key, affected)
  for (const role of ['he', 'she', 'person', 'last'] as const) {
    if (memory[role] === speaker) memory[role] = affected
  }
  return remember(memory, affected)
}

const toldInvestors = (page: Page, at: number): boolean =>
  /^(?:investors|shareholders|analysts)$/.test(word(page, at))

function noteVenue({ page, wrote }: Memory, from: number, speaker: Speaker) {
  for (let i = from; i < page.t.count && i - from < LONGEST_VENUE; i++) {
    if (page.opens[i] || bits(page, i) & (Is.That | Is.Mark)) return
    if (word(page, i) !== 'in' || !(bits(page, i + 1) & (Is.Determiner | Is.Possessive))) continue
    for (let k = i + 2; k < i + 6; k++) {
      const noun = word(page, k)
      if (isDocumentNoun(noun) && !wrote.has(noun)) wrote.set(noun, speaker)
      if (bits(page, k) & Is.Preposition) break
    }
  }
}

function hasKin(page: Page, first: number, next: number): boolean {
  for (let i = first; i + 1 < Math.min(next, first + LONGEST_SAID); i++) {
    if (OWNS.test(word(page, i)) && KIN.test(word(page, i + 1))) return true
  }
  return false
}
