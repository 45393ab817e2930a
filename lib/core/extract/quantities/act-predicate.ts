import { NUMBER, type Tokens } from '../../text/tokens'
import { type ActRead, actAt } from './act-at'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

/** How far after its subject a predicate may stand. */
const PREDICATE_REACH = 26
const DOCKET_REACH = 16

const AUXILIARIES = wordSet(`
  were was are is have has had be been being will would can could may might must should did do does go
  went remain remained still currently 've 're
`)
const SUBORDINATORS = wordSet(`
  when because although though while if whereas unless so but as after before since until where
  according said says most many some others none they he she we i
`)
const RELATIVES = wordSet('who that which whom whose')

/** The predicate of which the number is the subject, and the act of a clause that describes it. */
export function predicateAfter(p: Placed, base: number): { main: ActRead | null; clause: ActRead | null } {
  const { t } = p
  const limit = Math.min(p.until, base + PREDICATE_REACH)
  let clause: ActRead | null = null
  let inClause = false
  for (let i = pastAside(p, base); i < limit; i++) {
    const word = wordAt(t, i)
    if (t.kind[i] === NUMBER || SUBORDINATORS.has(word)) break
    if (word === ';' || word === ':' || word === '—') break
    if (RELATIVES.has(word)) {
      // "people on that list, which holds": the clause belongs to the nearer noun
      if ((word === 'which' || word === 'that') && i > base) break
      inClause = true
      continue
    }
    const found = actAt(t, i)
    if (found) {
      const auxiliary = AUXILIARIES.has(word) || followsAuxiliary(t, i, base)
      if (inClause || (!auxiliary && !standsAlone(t, found, base))) {
        if (!takesObject(t, found.next)) clause ??= found
        inClause = false
        i = found.next - 1
        continue
      }
      return { main: found, clause }
    }
  }
  return { main: null, clause }
}

/** The longest aside that is passed over, in tokens. */
const ASIDE = 9
const ASIDES = new Map([
  [',', ','],
  ['—', '—'],
  ['–', '–'],
  ['(', ')'],
])

/** "half, 22,318, had", "a third, or 688 people, are", "thousands — perhaps 65,000 — remain": past the number told again. */
function pastAside({ t, until }: Placed, base: number): number {
  const closing = ASIDES.get(wordAt(t, base))
  if (closing === undefined) return base
  let counted = false
  for (let i = base + 1; i < Math.min(until, base + ASIDE); i++) {
    if (wordAt(t, i) === closing) return counted ? i + 1 : base
    counted ||= t.kind[i] === NUMBER
  }
  return base
}

/** "6,000 officers arrested 113,431 people": the subject did it, nothing was done to it. */
export const takesObject = (t: Tokens, next: number): boolean =>
  t.kind[next] === NUMBER || OBJECT_OPENERS.has(wordAt(t, next))
const OBJECT_OPENERS = wordSet(`
  the a an about nearly almost some roughly more at up its their his detainers them him no
`)

/** "had been convicted", "currently are not detained": an auxiliary close before, with nothing but adverbs between. */
function followsAuxiliary(t: Tokens, i: number, base: number): boolean {
  for (let k = i - 1; k >= base && k >= i - 4; k--) {
    const word = wordAt(t, k)
    if (AUXILIARIES.has(word)) return true
    if (!ADVERBS.has(word) && !word.endsWith('ly')) return false
  }
  return false
}

const ADVERBS = new Set(['not', 'never', 'also', 'since', 'later'])

/** Verbs in the active that need no auxiliary to be the predicate: "206 died", "80 percent re-offend". */
const ACTIVE = wordSet(`
  died re-offended missed-hearing arrived self-deported not-removed removed-or-self-deported at-large
  not-registered
`)
const standsAlone = (t: Tokens, found: ActRead, base: number): boolean =>
  ACTIVE.has(found.act) ||
  (found.first === base && (wordAt(t, base) === 'face' || wordAt(t, base) === 'faced'))

/** "on the agency's non-detained docket" later in the clause. */
export function docketAfter(p: Placed, base: number): ActRead | null {
  const { t } = p
  for (let i = base; i < Math.min(p.until, base + DOCKET_REACH); i++) {
    const word = wordAt(t, i)
    if (t.kind[i] === NUMBER || word === ',' || word === ';') return null
    if (word !== 'on' && word !== 'in' && word !== 'at' && word !== 'under') continue
    const found = actAt(t, i)
    if (found) return found
  }
  return null
}
