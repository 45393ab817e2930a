import type { SheetValue } from '@/lib/core/compare/sheet'
import type { PlacedPhrase } from '@/lib/core/compare/uses'
import { whoSpeaks } from '../_wording/speech'
import { phraseWords } from './phrase-words'

/** Heads of the columns that say what a phrase is, where it stands and who coded it. */
export const PLACED_HEADS = [
  ...['Published', 'Outlet', 'As printed', 'In English', 'Voice', 'Position', 'Times'],
  ...['Release', 'Coded', 'Reference'],
]

/** A phrase under PLACED_HEADS. `printed`: the words where the phrase itself says little. */
export function placedValues(phrase: PlacedPhrase, printed: string | null = null): SheetValue[] {
  const { published, outletName, gloss, position, count, release, coderKind, ref } = phrase
  return [
    ...[published, outletName, printed ?? phraseWords(phrase), gloss, whoSpeaks(phrase), position, count],
    ...[
      release?.shortTitle ?? 'tied to no release yet',
      coderKind === 'engine' ? 'by machine' : 'by hand',
      ref,
    ],
  ]
}
