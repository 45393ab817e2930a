import type { modifiers } from '@/lib/content/schema/article'
import type { QuantityMention } from '@/lib/core/extract/mention'
import { storedModifier } from '../load-content/enum-values'
import type { MentionDraft } from '../load-content/mention-drafts'
import { type CodebookIds, known } from './codebook-ids'

type Modifier = (typeof modifiers)[number]
type Amount = { value: number | null; low: number | null; high: number | null; modifier: Modifier }

// The engine's words for a limit, in the words of codebook 1, rule 8.
const MODIFIERS: Record<string, Modifier> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  moreThan: 'more than',
  atLeast: 'at least',
  fewerThan: 'fewer than',
  upTo: 'up to',
  range: 'range',
  increase: 'increase',
  decrease: 'decrease',
}
const DETAILS = {
  average: 'average',
  complement: 'complement',
  vague: 'vague',
  noneRound: 'none-round',
} as const satisfies Record<NonNullable<QuantityMention['detail']>, Modifier>

// Larger ones are misread digits, and the column holds none.
const LARGEST = 1e300
const PERCENT = 100

/** What the engine read of a number, as the codebook writes it. */
export function quantityDraft(
  quantity: QuantityMention,
  ids: CodebookIds,
): NonNullable<MentionDraft['quantity']> {
  const { modifier, ...amount } = amountOf(quantity)
  return {
    ...amount,
    modifier: storedModifier[modifier],
    measure: quantity.measure,
    unitId: known(ids.units, quantity.unit),
    unitStated: quantity.unitNoun,
    population: quantity.population,
    actId: known(ids.acts, quantity.act),
    actStated: quantity.actStated,
    windowStated: quantity.window?.text ?? null,
    attributedTo: quantity.attributedTo,
    shareOf: quantity.shareOf,
    per: quantity.per,
  }
}

/** Value, ends and modifier. A share printed in words ("a third") becomes percent, as all shares are kept. */
function amountOf(quantity: QuantityMention): Amount {
  const scale = isShareInWords(quantity) ? PERCENT : 1
  const low = storable(quantity.low, scale)
  const high = storable(quantity.high, scale)
  if (low !== null && high !== null && low !== high) {
    // "more than 10 to 20": of two ends the range is what can be kept
    return { value: null, low: Math.min(low, high), high: Math.max(low, high), modifier: 'range' }
  }
  const modifier = quantity.detail ? DETAILS[quantity.detail] : (MODIFIERS[quantity.modifier] ?? 'exact')
  const value = low ?? high
  switch (modifier) {
    case 'more than':
    case 'at least':
      return { value, low: value, high: null, modifier }
    case 'nearly':
    case 'fewer than':
    case 'up to':
      return { value, low: null, high: value, modifier }
    case 'vague':
      return { value: null, low: null, high: null, modifier }
    case 'range':
      return { value, low, high, modifier: low === null || high === null ? 'vague' : modifier }
    default:
      return { value, low, high, modifier }
  }
}

function isShareInWords({ measure, unitNoun, low, high }: QuantityMention): boolean {
  return measure === 'share' && !unitNoun?.startsWith('percent') && Math.max(low ?? 0, high ?? 0) <= 1
}

function storable(value: number | null, scale: number): number | null {
  if (value === null || !Number.isFinite(value) || Math.abs(value) > LARGEST) return null
  // 100 × 0.07 is 7.000000000000001: twelve digits are more than any text prints
  return scale === 1 ? value : Number((value * scale).toPrecision(12))
}
