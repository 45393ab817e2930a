import type { KindFigures, OwnFigures } from '@/lib/content/schema/evaluation'
import { attributeScores, type KindCounts, spanScores } from '@/lib/core/agreement/kind-counts'
import { pooled } from '@/lib/core/agreement/pooled'
import { rounded, stored } from './figure'
import { type Measured, namedPeriods } from './measure-own'

/** The figures of one source of gold, its texts added up. */
export function ownFigures(id: OwnFigures['id'], measured: readonly Measured[]): OwnFigures {
  return {
    id,
    texts: measured.length,
    kinds: kindFigures(pooled(measured.map(({ agreement }) => agreement))),
    namedPeriods: namedPeriods(measured),
  }
}

/** Counts with the scores that follow from them, as they are stored. */
export function kindFigures(counts: readonly KindCounts[]): KindFigures[] {
  return counts.map(({ kind, spans, attributes }) => {
    const { strict, relaxed } = spanScores(spans)
    return {
      kind,
      ...spans,
      strict: rounded(strict),
      relaxed: rounded(relaxed),
      attributes: attributes.map((attribute) => {
        const { share, alpha } = attributeScores(attribute)
        const { id, compared, agreeing } = attribute
        return { id, compared, agreeing, share: stored(share), alpha: stored(alpha) }
      }),
    }
  })
}
