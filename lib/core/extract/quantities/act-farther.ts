import type { Tokens } from '../../text/tokens'
import { type ActRead, actAt } from './act-at'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'

/** "from 20", "to 12": one end of a change. */
export const isMoved = ({ t, q }: Placed): boolean =>
  wordAt(t, q.first - 1) === 'to' || wordAt(t, q.first - 1) === 'from'

/** A number in brackets or one that "the number of X" moved to: the act told of X earlier in the sentence. */
export function farther(p: Placed): ActRead | null {
  const { t, q } = p
  const bracketed = wordAt(t, q.first - 1) === '(' && wordAt(t, q.next) === ')'
  const moved = isMoved(p)
  if (!bracketed && !moved) return null
  for (let i = q.first - 2; i >= p.from && i >= q.first - FARTHER_REACH; i--) {
    if (moved && wordAt(t, i) === 'number') return null
    const found = actAt(t, i)
    if (found && found.next <= q.first && !CHANGES.has(found.act)) return longerBack(t, found, p.from)
  }
  return null
}
const FARTHER_REACH = 30
/** "declined from 20 to 12" tells of a change. */
const CHANGES = new Set(['declined', 'cut'])

/** "refuse to take back" is found at "take" last: the reading that starts earlier and reaches as far. */
function longerBack(t: Tokens, found: ActRead, from: number): ActRead {
  for (let i = Math.max(from, found.first - 6); i < found.first; i++) {
    const longer = actAt(t, i)
    if (longer && longer.next >= found.next) return longer
  }
  return found
}
