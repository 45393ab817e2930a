import type { SheetValue } from '@/lib/core/compare/sheet'
import { allCitations, type MannerCounts } from '@/lib/core/compare/sources'
import type { VoiceTimes } from '@/lib/core/compare/uses'
import { allTimes } from '@/lib/core/compare/uses'
import { voiceWords } from '../_wording/speech'

/** Heads of the columns that count times by voice. */
export const VOICE_HEADS = [
  'Times',
  ...[voiceWords.outlet, voiceWords.paraphrased, voiceWords.quoted, voiceWords['scare quotes']],
  'voice not coded',
].map((head) => (head === 'Times' ? head : `Times: ${head}`))

/** The times under VOICE_HEADS. */
export function voiceValues(times: VoiceTimes): SheetValue[] {
  const { outlet, paraphrased, quoted, notCoded } = times
  return [allTimes(times), outlet, paraphrased, quoted, times['scare quotes'], notCoded]
}

/** Heads of the columns that count citations by manner. */
export const MANNER_HEADS = [
  'Citations',
  'Citations: quoted directly',
  'Citations: quoted in part',
  'Citations: paraphrased',
  'Citations: document',
  'Citations: manner not coded',
  'Words quoted',
]

/** The citations under MANNER_HEADS. */
export function mannerValues(manners: MannerCounts): SheetValue[] {
  const { direct, partial, paraphrase, document, notCoded, quotedWords } = manners
  return [allCitations(manners), direct, partial, paraphrase, document, notCoded, quotedWords]
}
