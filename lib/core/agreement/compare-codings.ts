import {
  ATTRIBUTES,
  type AttributeValue,
  type CodedSpan,
  type CodedSpans,
  KINDS,
  type Kind,
  type Scale,
} from './coded-spans'
import type { AttributeCounts, KindCounts } from './kind-counts'
import { pairSpans, type SpanPair } from './pair-spans'
import { tally } from './tally'

/** A pair of spans that says different things of one attribute. */
export interface AttributeDifference {
  attribute: string
  first: CodedSpan
  second: CodedSpan
  firstValue: AttributeValue
  secondValue: AttributeValue
}

/** Agreement on one kind in one article: the counts, and the mentions behind them, each list in the order of the text. */
export interface KindAgreement extends KindCounts {
  pairs: SpanPair<CodedSpan>[]
  onlyFirst: CodedSpan[]
  onlySecond: CodedSpan[]
  /** of attributes that a coding states; what is made of others ("value", "days") is not listed again */
  differences: AttributeDifference[]
}

/**
 * Compares two codings of one text, kind by kind, in the order of KINDS. The first is the one measured against: gold, or
 * either of two people.
 */
export function compareCodings(first: CodedSpans, second: CodedSpans): KindAgreement[] {
  return KINDS.map((kind) => compareKind(kind, first[kind], second[kind]))
}

function compareKind(kind: Kind, first: readonly CodedSpan[], second: readonly CodedSpan[]): KindAgreement {
  const { pairs, onlyFirst, onlySecond } = pairSpans(first, second)
  const scales: [string, Scale][] = Object.entries(ATTRIBUTES[kind])
  return {
    kind,
    spans: {
      inFirst: first.length,
      inSecond: second.length,
      identical: pairs.filter(({ isIdentical }) => isIdentical).length,
      matched: pairs.length,
    },
    attributes: scales.map(([id, scale]) => countsOf(id, scale, pairs)),
    pairs,
    onlyFirst,
    onlySecond,
    differences: pairs.flatMap((pair) =>
      scales.flatMap(([id, scale]) => (typeof scale === 'string' ? differenceIn(id, pair) : [])),
    ),
  }
}

function countsOf(id: string, scale: Scale, pairs: readonly SpanPair<CodedSpan>[]): AttributeCounts {
  const parts = typeof scale === 'string' ? [id] : scale
  const compared = pairs.filter((pair) => parts.every((part) => isCompared(part, pair)))
  return {
    id,
    scale,
    compared: compared.length,
    agreeing: compared.filter((pair) => parts.every((part) => isSame(part, pair))).length,
    values:
      scale === 'nominal'
        ? tally(
            compared.map(({ first, second }) => ({
              first: String(valueIn(id, first)),
              second: String(valueIn(id, second)),
              count: 1,
            })),
          )
        : [],
  }
}

function differenceIn(attribute: string, pair: SpanPair<CodedSpan>): AttributeDifference[] {
  if (isSame(attribute, pair)) return []
  const { first, second } = pair
  const firstValue = valueIn(attribute, first)
  const secondValue = valueIn(attribute, second)
  if (firstValue === undefined || secondValue === undefined) return []
  return [{ attribute, first, second, firstValue, secondValue }]
}

const isCompared = (attribute: string, { first, second }: SpanPair<CodedSpan>): boolean =>
  valueIn(attribute, first) !== undefined && valueIn(attribute, second) !== undefined

const isSame = (attribute: string, { first, second }: SpanPair<CodedSpan>): boolean =>
  valueIn(attribute, first) === valueIn(attribute, second)

const valueIn = (attribute: string, { attributes }: CodedSpan): AttributeValue | undefined =>
  (attributes as Record<string, AttributeValue | undefined>)[attribute]
