import type { Kind, Scale } from './coded-spans'
import { nominalAlpha, type ValuePair } from './nominal-alpha'
import { type Scores, scoresOf, shareOf } from './scores'

/** How many spans each side has, and how many of them are paired. */
export interface SpanCounts {
  inFirst: number
  inSecond: number
  /** paired, with the same start and end */
  identical: number
  /** paired, the identical among them */
  matched: number
}

/** One attribute over the paired spans. */
export interface AttributeCounts {
  id: string
  scale: Scale
  /** pairs in which both sides hold the attribute */
  compared: number
  agreeing: number
  /** what each side said, by falling count; empty for what is not nominal */
  values: ValuePair[]
}

/** Agreement on one kind of mention, in counts that can be added up over articles. */
export interface KindCounts {
  kind: Kind
  spans: SpanCounts
  /** in the order of ATTRIBUTES */
  attributes: AttributeCounts[]
}

/** Precision, recall and F1 of the spans: `strict` asks for the same start and end, `relaxed` for one shared character. */
export function spanScores({ identical, matched, inFirst, inSecond }: SpanCounts): {
  strict: Scores
  relaxed: Scores
} {
  return { strict: scoresOf(identical, inFirst, inSecond), relaxed: scoresOf(matched, inFirst, inSecond) }
}

/** The share of pairs that agree, from 0 to 1, and Krippendorff's alpha for what is nominal; null where neither exists. */
export function attributeScores({ agreeing, compared, values }: AttributeCounts): {
  share: number | null
  alpha: number | null
} {
  return { share: shareOf(agreeing, compared), alpha: nominalAlpha(values) }
}
