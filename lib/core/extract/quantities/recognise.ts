import { NUMBER, type Tokens } from '../../text/tokens'
import { is } from '../windows/cursor'
import type { FoundQuantity } from './found'
import { numericQuantity } from './numeric'
import { type Reader, wordAt } from './reader'
import { restated } from './restated'
import { AFTER_ARTICLE, ARTICLE, SPELLED, TRIGGERS, VAGUE_WORD } from './triggers'
import { shareQuantity, vagueQuantity } from './worded'

/**
 * Every quantity of a text in order, none overlapping. `dated` marks tokens of dates, which are no quantity. One pass:
 * each reading looks a bounded way ahead and back, so the cost grows with the text alone.
 */
export function quantitiesIn(text: string, t: Tokens, dated: Uint8Array): FoundQuantity[] {
  const r: Reader = { text, t, dated }
  const out: FoundQuantity[] = []
  let floor = 0
  for (let i = 0; i < t.count; ) {
    const kind = t.kind[i]
    const trigger = kind === NUMBER ? SPELLED : (TRIGGERS[t.word[i] as number] as number)
    if (trigger === 0 || dated[i] === 1) {
      i++
      continue
    }
    const found = quantityAt(r, i, trigger)
    if (typeof found === 'number') i = found
    else {
      out.push(restated(t, out[out.length - 1], clipped(found, floor)))
      floor = Math.max(found.next, found.spanNext)
      i = Math.max(floor, i + 1)
    }
  }
  return out
}

/** A phrase never reaches back into the one before it. */
const clipped = (q: FoundQuantity, floor: number): FoundQuantity => {
  if (q.first >= floor) return q
  const numberFirst = Math.max(floor, q.numberFirst)
  return { ...q, first: numberFirst, numberFirst }
}

/** The quantity at token i, or the token to go on from. */
function quantityAt(r: Reader, i: number, trigger: number): FoundQuantity | number {
  const { t } = r
  if (
    trigger === ARTICLE &&
    !AFTER_ARTICLE.has(wordAt(t, i + 1)) &&
    !(is(t, i + 1, 'half') || is(t, i + 1, 'quarter'))
  )
    return i + 1
  if (trigger === VAGUE_WORD) return vagueQuantity(r, i)
  return shareQuantity(r, i) ?? numericQuantity(r, i)
}
