import { type CodedSpan, KINDS, type Kind } from '../agreement/coded-spans'
import { type AttributeDifference, compareCodings, type KindAgreement } from '../agreement/compare-codings'
import { attributeScores, spanScores } from '../agreement/kind-counts'
import { mentionSpans } from './mention-spans'
import type { ArticleMention } from './pages'

/** Agreement on one kind of mention. Shares from 0 to 1; null where there is nothing to compare. */
export interface KindShares {
  kind: Kind
  /** both marked the same words */
  identical: number
  /** both marked, other words of one place */
  overlapping: number
  onlyFirst: number
  onlySecond: number
  /** F1 of the spans: with the same words, and with at least one character in common */
  strict: number | null
  relaxed: number | null
  /** attributes of the places that both marked, in the order of the codebook; what others are made of ("low" of "value") left out */
  attributes: { id: string; compared: number; share: number | null }[]
}

/** One place in the text that one coding marked, or both. Offsets in UTF-16 units, `end` exclusive. */
export interface SideBySideRow {
  kind: Kind
  start: number
  end: number
  /** the mention of each, null where that coding has none here */
  first: string | null
  second: string | null
  isIdentical: boolean
  /** what the two say differently of it */
  differences: {
    attribute: string
    first: AttributeDifference['firstValue']
    second: AttributeDifference['secondValue']
  }[]
}

export interface SideBySide {
  /** in the order of KINDS */
  kinds: KindShares[]
  /** in the order of the text */
  rows: SideBySideRow[]
}

/**
 * Two codings of one text beside one another: their agreement, and every place in the order of the text.
 * `isByMachine`: the second is the engine's, which leaves nothing open.
 */
export function sideBySide(
  first: readonly ArticleMention[],
  second: readonly ArticleMention[],
  { isByMachine = false } = {},
): SideBySide {
  const agreement = compareCodings(mentionSpans(first), mentionSpans(second, { statesAll: isByMachine }))
  return {
    kinds: agreement.map(sharesOf),
    rows: agreement
      .flatMap(rowsOf)
      .sort((a, b) => a.start - b.start || a.end - b.end || kindRank(a) - kindRank(b)),
  }
}

function sharesOf(agreement: KindAgreement): KindShares {
  const { kind, spans, attributes, onlyFirst, onlySecond } = agreement
  const { strict, relaxed } = spanScores(spans)
  const parts = new Set(attributes.flatMap(({ scale }) => (typeof scale === 'string' ? [] : scale)))
  return {
    kind,
    identical: spans.identical,
    overlapping: spans.matched - spans.identical,
    onlyFirst: onlyFirst.length,
    onlySecond: onlySecond.length,
    strict: strict.f1,
    relaxed: relaxed.f1,
    attributes: attributes
      .filter(({ id }) => !parts.has(id))
      .map((counts) => ({ id: counts.id, compared: counts.compared, share: attributeScores(counts).share })),
  }
}

function rowsOf({ kind, pairs, onlyFirst, onlySecond, differences }: KindAgreement): SideBySideRow[] {
  const single = (span: CodedSpan, side: 'first' | 'second') => ({
    ...{ kind, start: span.start, end: span.end, first: null, second: null },
    [side]: refOf(span),
    ...{ isIdentical: false, differences: [] },
  })
  return [
    ...pairs.map(({ first, second, isIdentical }) => ({
      kind,
      start: Math.min(first.start, second.start),
      end: Math.max(first.end, second.end),
      ...{ first: refOf(first), second: refOf(second), isIdentical },
      differences: differences
        .filter((each) => each.first === first && each.second === second)
        .map(({ attribute, firstValue, secondValue }) => ({
          attribute,
          first: firstValue,
          second: secondValue,
        })),
    })),
    ...onlyFirst.map((span) => single(span, 'first')),
    ...onlySecond.map((span) => single(span, 'second')),
  ]
}

function refOf({ ref }: CodedSpan): string {
  if (ref === undefined) throw new Error('a span without the mention that it is of')
  return ref
}

const kindRank = ({ kind }: SideBySideRow): number => KINDS.indexOf(kind)
