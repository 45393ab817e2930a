import type { Stretch } from './noun-phrase'
import { bits, type Page, word } from './page'
import { Is } from './word-columns'

/** A citation as token stretches, before names are looked up. */
export interface Candidate {
  cue: Stretch | null
  source: Stretch | null
  pieces: Stretch[]
  /** the cue ascribes a thought or a stand, not words */
  stance: boolean
  /** the content stands before the cue, or around it: such a credit rules over cues inside its content */
  after: boolean
  line: number
  /** the credit opens its line ("According to X, ...", "As X reported, ..."), its content follows the comma */
  opener?: boolean
  /** the credit that this one was taken from, where one stands around it */
  outer?: Candidate
}

/** A line's bounds and what has been read of it so far. */
export interface LineState {
  index: number
  first: number
  next: number
  /** the source of the cue before on the same line, for verbs that share it */
  lastSource: Stretch | null
  /** where content that precedes a credit may begin: after the credit before */
  leftLimit: number
}

const TRAILING = new Set(['.', ',', ';', ':', '!', '?', '—', '–', '-', '…'])

/** The stretch without marks at its ends; quotation marks and brackets stay. Null when nothing is left. */
export function piece(page: Page, first: number, next: number): Stretch | null {
  let [a, b] = [first, next]
  while (a < b && TRAILING.has(word(page, a)) && bits(page, a) & Is.Mark) a++
  while (b > a && TRAILING.has(word(page, b - 1)) && bits(page, b - 1) & Is.Mark) b--
  return a < b ? { first: a, next: b } : null
}

export const pieces = (...all: (Stretch | null)[]): Stretch[] =>
  all.filter((one): one is Stretch => one !== null)
