import { compareCodings, type KindAgreement } from '@/lib/core/agreement/compare-codings'
import { readingSpans } from '@/lib/core/agreement/reading-spans'
import { readArticle } from '@/lib/core/extract/pipeline'
import type { ConceptIndex } from '@/lib/core/extract/terms/concept-index'
import type { OwnText } from './own-text'

/** A text's gold against what the engine reads in it. */
export interface Measured {
  id: string
  text: string
  agreement: KindAgreement[]
}

/** Reads each text as the product does and compares: the first side is the gold, the second the engine. */
export function measureOwn(texts: readonly OwnText[], concepts: ConceptIndex): Measured[] {
  return texts.map(({ id, text, docDate, coding }) => ({
    id,
    text,
    agreement: compareCodings(coding, readingSpans(readArticle(text, { docDate, concepts }))),
  }))
}

const NAMED_PERIODS: unknown[] = ['fiscal-year', 'as-of']

/**
 * The windows that this kind of news turns on, fiscal years and "as of" days: how many the gold has, and how many of
 * them were found with the same span, kind and both days.
 */
export function namedPeriods(measured: readonly Measured[]): { gold: number; right: number } {
  const windows = measured.flatMap(({ agreement }) => agreement.filter(({ kind }) => kind === 'windows'))
  const gold = windows
    .flatMap(({ pairs, onlyFirst }) => [...pairs.map(({ first }) => first), ...onlyFirst])
    .filter(({ attributes }) => NAMED_PERIODS.includes((attributes as { kind?: unknown }).kind))
  const right = windows.flatMap(({ pairs, differences }) =>
    pairs.filter(
      ({ first, isIdentical }) =>
        isIdentical && gold.includes(first) && !differences.some((one) => one.first === first),
    ),
  )
  return { gold: gold.length, right: right.length }
}
