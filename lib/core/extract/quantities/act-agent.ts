import type { Tokens } from '../../text/tokens'
import type { ActRead } from './act-at'
import { COURT_AGENTS, FEDERAL_AGENTS, LOCAL_AGENTS } from './acts'
import { CLOSED } from './noun-words'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

/** How far after "released" its agent may stand. */
const AGENT_REACH = 18
/** How far before a verb in the active its subject may stand. */
const SUBJECT_REACH = 12

/** Who let people out, to whom a jail handed them and on what terms makes it another act. */
export function refined(p: Placed, found: ActRead): ActRead {
  if (found.act === 'transferred') return handedToIce(p, found) ? { ...found, act: 'honored' } : found
  if (found.act === 'honored' && !saysHonor(p, found)) return found
  if (found.act !== 'released') return found
  const act = toldAfter(p, found) ?? subjectOf(p, found.first)
  return act === null ? found : { ...found, act }
}

const saysHonor = ({ t }: Placed, { first }: ActRead): boolean => wordAt(t, first).startsWith('hono')

const RECEIVERS = wordSet('ice immigration federal feds homeland')

/** "turned over 63 inmates to Immigration and Customs Enforcement". */
function handedToIce({ t, until }: Placed, { first, next }: ActRead): boolean {
  if (!wordSet('turned turn turning turns handed hand handing hands').has(wordAt(t, first))) return false
  for (let i = next; i < Math.min(until, next + AGENT_REACH); i++) {
    if (wordAt(t, i) === '.' || wordAt(t, i) === ';') return false
    if (wordAt(t, i) !== 'to') continue
    for (let k = i + 1; k <= i + 3; k++) if (RECEIVERS.has(wordAt(t, k))) return true
  }
  return false
}

const TERMS = new Map([
  ['recognizance', 'released-to-supervision'],
  ['supervision', 'released-to-supervision'],
  ['parole', 'released-to-supervision'],
  ['bond', 'released-by-court'],
  ['bail', 'released-by-court'],
])
const CAUSES = wordSet('because after under following followed due by')

/** The act that words after the verb make it: an agent, a cause, a place, terms; null where they say nothing. */
function toldAfter(p: Placed, found: ActRead): string | null {
  const { t } = p
  for (let i = found.next; i < Math.min(p.until, found.next + AGENT_REACH); i++) {
    const word = wordAt(t, i)
    if (word === '.' || word === ';') return null
    if (word === 'discretion') return 'released-at-discretion'
    const terms = TERMS.get(word)
    if (terms !== undefined && isOnTerms(t, i)) return terms
    if (word === 'zadvydas') return 'released-by-court'
    if (word === 'from' && isFromLocal(t, i + 1)) return 'released-by-local-agency'
    if (!CAUSES.has(word)) continue
    const agent = agentAfter(p, i + 1, word === 'by')
    if (agent !== undefined) return agent
  }
  return null
}

/** "on their own recognizance", "under orders of supervision". */
function isOnTerms(t: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) {
    const word = wordAt(t, i)
    if (word === 'on' || word === 'under' || word === 'to') return true
  }
  return false
}

const isFromLocal = (t: Tokens, at: number): boolean => {
  for (let i = at; i <= at + 3; i++) {
    if (FEDERAL_AGENTS.has(wordAt(t, i)) || wordAt(t, i) === 'custody') return false
    if (LOCAL_AGENTS.has(wordAt(t, i))) return wordAt(t, i) !== 'state' || wordAt(t, i + 1) !== 'of'
  }
  return false
}

const DETERMINERS = wordSet('the a an some these those its their')

/** Who did it, named after "by" or a word of cause: an act, null for one that changes nothing, undefined when nobody is. */
function agentAfter(p: Placed, from: number, isAgent: boolean): string | null | undefined {
  const { t } = p
  for (let k = from; k < Math.min(p.until, from + 6); k++) {
    const word = wordAt(t, k)
    if (isAgent && CLOSED.has(word) && !DETERMINERS.has(word)) return undefined
    if (COURT_AGENTS.has(word)) return 'released-by-court'
    if (isAgent && FEDERAL_AGENTS.has(word) && !COURT_AGENTS.has(wordAt(t, k + 1))) return null
    if (isAgent && isLocal(t, k)) return 'released-by-local-agency'
    if (word === '.' || word === ',') return undefined
  }
  return undefined
}

const isLocal = (t: Tokens, i: number): boolean =>
  LOCAL_AGENTS.has(wordAt(t, i)) || (wordAt(t, i) === 'enforcement' && wordAt(t, i - 1) === 'law')

const STOPS = wordSet('. ; : — – that which who when because while but where ” “')

/** "local authorities released", "a judge ordered ICE to free": the nearest agent before the verb, a court before all. */
function subjectOf(p: Placed, verb: number): string | null {
  const { t } = p
  if (verb > p.q.first) return null
  let nearest: string | null | undefined
  for (let i = verb - 1; i >= p.from && i >= verb - SUBJECT_REACH; i--) {
    const word = wordAt(t, i)
    if (STOPS.has(word)) break
    if (COURT_AGENTS.has(word)) return 'released-by-court'
    if (nearest !== undefined) continue
    if (FEDERAL_AGENTS.has(word)) nearest = null
    else if (isLocal(t, i)) nearest = 'released-by-local-agency'
  }
  return nearest ?? null
}
