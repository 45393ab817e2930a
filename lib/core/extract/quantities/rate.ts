import { NUMBER } from '../../text/tokens'
import { is } from '../windows/cursor'
import { RATE_NOUNS } from './measures'
import { nounGroupAt, singularPhrase } from './noun-group'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'

/** "an average of 34 ... are charged every month": the words that make it a rate stand in the same clause. */
const REACH = 14

/** What the number is per when the clause says so after it ("every month", "each week", "per day", "monthly"); null elsewhere. */
export function perAfter(p: Placed): string | null {
  const { t, q } = p
  // "spends $40 on each person" tells no rate
  const reach = q.measure === 'money' ? 1 : REACH
  for (let i = q.next; i < Math.min(p.until, q.next + reach); i++) {
    const word = wordAt(t, i)
    const every = word === 'for' && is(t, i + 1, 'every')
    if ((word === 'per' || every) && t.kind[every ? i + 2 : i + 1] === NUMBER)
      return denominator(p, every ? i + 2 : i + 1)
    if (t.kind[i] === NUMBER || word === ',' || word === ';' || word === '.') return null
    if (p.q.unitNoun === null && i > q.next + 1 && t.kind[i] !== NUMBER && word === 'and') return null
    if (
      (word === 'every' || word === 'each' || word === 'per') &&
      RATE_NOUNS.has(wordAt(t, i + 1)) &&
      !is(t, i + 2, "'s")
    )
      return wordAt(t, i + 1)
    const adverb = i === q.next || is(t, i + 1, '.') || is(t, i + 1, ',') ? ADVERBS.get(word) : undefined
    if (adverb !== undefined) return adverb
  }
  return null
}

/** "100,000 admission". */
function denominator(p: Placed, at: number): string {
  const group = nounGroupAt(p, at + 1, true)
  return singularPhrase(p.t, at, group ? group.next : at + 1)
}

const ADVERBS = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
])
