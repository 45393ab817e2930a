import { NUMBER } from '../../text/tokens'
import type { ActRead } from './act-at'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { byForm } from './word-list'

/** What is done with money, by verb; what something costs is no act. */
const MONEY = byForm({
  funded: `spent spend spends spending funded fund funds funding budgeted budget paid pay pays paying appropriated appropriate
    allocated allocate allocates allotted awarded award granted authorized authorizes requested requests requesting donated
    earmarked gave give gives given giving provided provides provide approved approves received receive receives receiving got gets
    invested invests pledged promised devoted sought seeks seeking aside contract contracts pour poured pouring pumped`,
  cut: `cut cuts cutting slashed slash slashes slashing eliminated eliminate reduced reduces withhold withheld withholds strip
    stripped stripping`,
  none: `cost costs costing lost lose loses worth saved save saves saving fined owed owes raised raise earned earn earns made
    charged charges sold priced`,
})
/** "Congress asked for $45 billion". */
const ASKED = new Set(['asked', 'asking', 'asks', 'called', 'calls', 'calling'])

const REACH_BACK = 14
const REACH_AHEAD = 10

/** "spends $94 a day", "$45 billion was set aside", "cut $3.5 million": what is said to be done with the money. */
export function moneyAct(p: Placed): ActRead | null {
  const { t, q } = p
  for (let i = q.first - 1; i >= p.from && i >= q.first - REACH_BACK; i--) {
    const word = wordAt(t, i)
    if (word === '.' || word === ';' || t.kind[i] === NUMBER) break
    const act = MONEY.get(word) ?? (ASKED.has(word) && wordAt(t, i + 1) === 'for' ? 'funded' : undefined)
    if (act !== undefined) return act === 'none' ? null : { act, first: i, next: i + 1 }
  }
  for (let i = q.next; i < Math.min(p.until, q.next + REACH_AHEAD); i++) {
    const word = wordAt(t, i)
    if (word === '.' || word === ';' || word === ',' || t.kind[i] === NUMBER) break
    const act = MONEY.get(word)
    if (act !== undefined) return act === 'none' ? null : { act, first: i, next: i + 1 }
  }
  return null
}
