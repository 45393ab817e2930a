import type { CodedPhrase } from './types'

/** How often a wording was printed, by whose voice it stood in. Times, not articles. */
export interface VoiceTimes {
  outlet: number
  paraphrased: number
  quoted: number
  'scare quotes': number
  /** the coding does not say whose voice */
  notCoded: number
}

/** The voices in the order in which they are counted, the outletʼs own first. */
export const VOICE_KEYS = ['outlet', 'paraphrased', 'quoted', 'scare quotes', 'notCoded'] as const

/** What stands of a wording in articles: how many, by how many outlets, on how many releases, and how often. */
export interface Tally {
  articles: number
  outlets: number
  releases: number
  times: VoiceTimes
}

/** A coded phrase with the article that it stands in, for pages across releases. */
export interface PlacedPhrase
  extends Pick<CodedPhrase, 'ref' | 'phrase' | 'gloss' | 'voice' | 'speaker' | 'position' | 'count'> {
  outletId: string
  outletName: string
  /** ISO day or month, null when not seen */
  published: string | null
  language: 'en' | 'es'
  coderKind: 'person' | 'engine'
  /** the release that its article is compared by */
  release: { id: string; shortTitle: string } | null
}

/** The times of all voices together. */
export function allTimes(times: VoiceTimes): number {
  return times.outlet + times.paraphrased + times.quoted + times['scare quotes'] + times.notCoded
}

/** A new account of nothing, to be counted into. */
export function noTimes(): VoiceTimes {
  return { outlet: 0, paraphrased: 0, quoted: 0, 'scare quotes': 0, notCoded: 0 }
}

/** The times of several accounts together, voice by voice. */
export function sumTimes(all: readonly VoiceTimes[]): VoiceTimes {
  const sum = noTimes()
  for (const times of all) for (const voice of VOICE_KEYS) sum[voice] += times[voice]
  return sum
}
