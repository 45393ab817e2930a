import type { Tokens } from '../../text/tokens'
import type { ActRead } from './act-at'
import { COURT_AGENTS, LOCAL_AGENTS } from './acts'
import { CLOSED } from './noun-words'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

/** How far after "released" its agent may stand. */
const AGENT_REACH = 16

/** "released by local authorities", "released by an immigration judge": who did it makes it another act. */
export function refined(p: Placed, found: ActRead): ActRead {
  if (found.act !== 'released') return found
  const { t } = p
  for (let i = found.next; i < Math.min(p.until, found.next + AGENT_REACH); i++) {
    const word = wordAt(t, i)
    if (word === '.' || word === ';') break
    if (word === 'discretion') return { ...found, act: 'released-at-discretion' }
    if (word !== 'by') continue
    for (let k = i + 1; k < Math.min(p.until, i + 6); k++) {
      if (CLOSED.has(wordAt(t, k)) && !DETERMINERS.has(wordAt(t, k))) break
      if (COURT_AGENTS.has(wordAt(t, k))) return { ...found, act: 'released-by-court' }
      if (LOCAL_AGENTS.has(wordAt(t, k)) && !isFederal(t, i + 1, k))
        return { ...found, act: 'released-by-local-agency' }
    }
    return found
  }
  const active = localSubject(p, found.first)
  return active ? { ...found, act: 'released-by-local-agency' } : found
}

const DETERMINERS = wordSet('the a an some these those its their')

const isFederal = (t: Tokens, first: number, next: number): boolean => {
  for (let i = first; i < next; i++)
    if (wordAt(t, i) === 'federal' || wordAt(t, i) === 'immigration' || wordAt(t, i) === 'ice') return true
  return false
}

/** "local authorities released", "county jails have freed". */
function localSubject(p: Placed, verb: number): boolean {
  const { t } = p
  if (verb > p.q.first) return false
  for (let i = verb - 1; i >= p.from && i >= verb - 4; i--) {
    const word = wordAt(t, i)
    if (LOCAL_AGENTS.has(word)) return !isFederal(t, Math.max(p.from, i - 2), i)
    if (!CLOSED.has(word) && !word.endsWith('s')) return false
  }
  return false
}
