import { type ActRead, actEndingAt } from './act-at'
import { wordAt } from './reader'
import type { Placed } from './sentence-reader'
import { wordSet } from './word-list'

/** How far a verb may stand before its object. */
const OBJECT_REACH = 7
/** Longest act phrase that is looked for, in tokens. */
const PHRASE_REACH = 6

/** Words between a verb and its object that change nothing. */
const SKIPPED = wordSet(`
  the a an its their of about only just some another additional further back out all these those more
  than as many at least total average with for in up to “ ‘ " roughly nearly already record over
  staggering whopping shocking stunning massive huge mere further estimated confirmed known new fewer less
`)

/** "released nearly 600", "refused to honor more than 500 detainers", "charged with nearly 1,200 crimes". */
export function objectOf(p: Placed): ActRead | null {
  const { t, q } = p
  // the noun's plural is the headline's verb: "ICE arrests 24"
  if (wordAt(t, q.first - 1) === 'arrests') return { act: 'arrested', first: q.first - 1, next: q.first }
  const paper = paperOf(p)
  if (paper) return paper
  let end = q.first
  for (let k = 0; k < OBJECT_REACH && end > p.from; k++) {
    const found = actEndingAt(t, Math.max(p.from, end - PHRASE_REACH), end)
    if (found) return governs(p, found) ? found : null
    if (!SKIPPED.has(wordAt(t, end - 1))) return null
    end--
  }
  return null
}

/** "a report of 26,000 immigrants": they are listed, whatever was done to them. */
function paperOf(p: Placed): ActRead | null {
  const { t, q } = p
  if (wordAt(t, q.first - 1) !== 'of') return null
  for (let i = q.first - 2; i >= p.from && i >= q.first - PHRASE_REACH; i--)
    if (PAPERS.has(wordAt(t, i))) return { act: 'listed', first: i, next: i + 1 }
  return null
}
const PAPERS = wordSet('report list database study survey spreadsheet registry table')

/** A participle after a noun ("detainers issued [to] 12 counties") or in a passive does not take the number as its object. */
function governs(p: Placed, found: ActRead): boolean {
  const { t } = p
  const before = wordAt(t, found.first - 1)
  const passive =
    before === 'was' || before === 'were' || before === 'been' || before === 'being' || before === 'be'
  const last = wordAt(t, found.next - 1)
  return (
    !passive || last.endsWith('ing') || last === 'with' || last === 'of' || last === 'on' || last === 'for'
  )
}
