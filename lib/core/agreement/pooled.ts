import { ATTRIBUTES, KINDS, type Scale } from './coded-spans'
import type { AttributeCounts, KindCounts, SpanCounts } from './kind-counts'
import { tally } from './tally'

/**
 * The counts of several articles added up, one entry a kind in the order of KINDS: every mention weighs the same, so a
 * long article weighs more than a short one. Of no articles at all, zeros.
 */
export function pooled(articles: readonly (readonly KindCounts[])[]): KindCounts[] {
  return KINDS.map((kind) => {
    const parts = articles.flatMap((article) => article.filter((counts) => counts.kind === kind))
    const spans = (field: keyof SpanCounts) => sum(parts.map((part) => part.spans[field]))
    return {
      kind,
      spans: {
        inFirst: spans('inFirst'),
        inSecond: spans('inSecond'),
        identical: spans('identical'),
        matched: spans('matched'),
      },
      attributes: Object.entries(ATTRIBUTES[kind]).map(([id, scale]) =>
        pooledAttribute(
          id,
          scale,
          parts.flatMap((part) => part.attributes.filter((attribute) => attribute.id === id)),
        ),
      ),
    }
  })
}

function pooledAttribute(id: string, scale: Scale, parts: readonly AttributeCounts[]): AttributeCounts {
  return {
    id,
    scale,
    compared: sum(parts.map(({ compared }) => compared)),
    agreeing: sum(parts.map(({ agreeing }) => agreeing)),
    values: tally(parts.flatMap(({ values }) => values)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
