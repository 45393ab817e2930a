import { NUMBER, WORD } from '../../text/tokens'
import type { Candidate } from './candidate'
import { type Page, word } from './page'

/** A pull quote repeats at least this many words; fewer may be chance. */
const FEWEST_REPEATED = 6

/** For each candidate the one whose quotation it repeats (a pull quote), or -1. Only quotations without a cue repeat. */
export function duplicatesOf(page: Page, candidates: Candidate[]): Int32Array {
  const out = new Int32Array(candidates.length).fill(-1)
  const openings = new Map<string, number>()
  candidates.forEach((one, c) => {
    if (one.cue === null) return
    for (const { first, next } of one.pieces) {
      const key = opening(page, first, next)
      if (key && !openings.has(key)) openings.set(key, c)
    }
  })
  candidates.forEach((one, c) => {
    if (one.cue !== null || one.pieces.length !== 1) return
    const piece = one.pieces[0]
    const key = piece ? opening(page, piece.first, piece.next) : null
    if (key) out[c] = openings.get(key) ?? -1
  })
  return out
}

/** The first words of a stretch as one string; null when there are too few to tell. */
function opening(page: Page, first: number, next: number): string | null {
  const words: string[] = []
  for (let i = first; i < next && words.length < FEWEST_REPEATED; i++) {
    if (page.t.kind[i] === WORD || page.t.kind[i] === NUMBER) words.push(word(page, i))
  }
  return words.length < FEWEST_REPEATED ? null : words.join(' ')
}
