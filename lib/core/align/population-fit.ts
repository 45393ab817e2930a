import type { IndexedFigure, RecordIndex } from './record-index'

/** Offences that figures are broken down by, as content-words.ts keeps them. */
export const OFFENCES: ReadonlySet<string> = new Set([
  'homicide',
  'sexual',
  'drug',
  'dui',
  'kidnap',
  'weapon',
  'assault',
  'burglary',
  'larceny',
  'traffic',
])

/** How the words at a printed number fit those of a figure. */
export interface PopulationFit {
  /** how much the words that both have tell */
  shared: number
  /** how much the words tell that stand at the number and in the record, but not at this figure */
  stray: number
  /** how much the figure's words tell that do not stand at the number */
  unsaid: number
  sharedWords: string[]
  strayWords: string[]
  /** an offence stands at the number that the record has with other figures only */
  strayOffence: boolean
  /** what the words deny or narrow of the figure's population, in words; null when nothing */
  contradiction: string | null
}

/** Weighs the content words at a printed number against a figure's; `words` without repetition. */
export function populationFit(
  words: ReadonlySet<string>,
  { words: recorded, tells: all }: IndexedFigure,
  { rarity }: RecordIndex,
): PopulationFit {
  const fit: PopulationFit = {
    shared: 0,
    stray: 0,
    unsaid: 0,
    sharedWords: [],
    strayWords: [],
    strayOffence: false,
    contradiction: contradictionOf(words, recorded),
  }
  for (const word of words) {
    const tells = rarity.get(word)
    if (tells === undefined) continue
    if (recorded.has(word)) {
      fit.shared += tells
      fit.sharedWords.push(word)
    } else {
      fit.stray += tells
      fit.strayWords.push(word)
      if (OFFENCES.has(word)) fit.strayOffence = true
    }
  }
  fit.unsaid = Math.max(0, all - fit.shared)
  return fit
}

function contradictionOf(words: ReadonlySet<string>, recorded: ReadonlySet<string>): string | null {
  const says = (word: string) => words.has(word)
  const has = (word: string) => recorded.has(word)
  const onlyConvicted = says('convict') && !says('charge') && !says('unconvicted')
  const onlyCharged = says('charge') && !says('convict') && !says('uncharged')
  if (onlyConvicted && has('unconvicted') && !has('convict')) return 'the record: without a conviction'
  if (says('unconvicted') && !says('convict') && has('convict') && !has('unconvicted') && !has('charge')) {
    return 'the record: with a conviction'
  }
  if (onlyConvicted && has('charge') && !has('convict') && !has('uncharged')) return 'the record: charged'
  if (onlyCharged && has('convict') && !has('charge')) return 'the record: convicted'
  if (onlyConvicted && has('charge') && has('convict') && !has('unconvicted')) {
    return 'the record takes in people only charged'
  }
  if (says('nondetained') && has('held') && !has('nondetained')) return 'the record: held'
  return null
}
