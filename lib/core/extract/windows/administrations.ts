import { type Tokens, WORD } from '../../text/tokens'
import { wordTable } from '../../text/vocabulary'
import type { Day, DayRange } from './calendar'
import type { Composed } from './compose'
import { is, isCapital } from './cursor'
import { isPresident, type Presidency, presidencyOf, presidencyOn, termOf } from './presidencies'

const TRIGGERS = wordTable([
  ['administration', 1],
  ['presidency', 1],
  ['years', 1],
  ['era', 1],
  ['tenure', 1],
  ['under', 2],
  ['term', 3],
])

/**
 * Times named by a president: "under the Biden administration", "under Obama", "under this administration", "the Trump
 * presidency", "his first term". "Under" belongs to the phrase, for it makes the name a time; other prepositions do not.
 */
export function administrations(text: string, t: Tokens, document: Day | null): Composed[] {
  const out: Composed[] = []
  for (let i = 0; i < t.count; i++) {
    const trigger = TRIGGERS[t.word[i] as number] as number
    if (trigger === 0) continue
    const found =
      trigger === 1
        ? officeAt(text, t, i, document)
        : trigger === 2
          ? underName(text, t, i, document)
          : termAt(t, i, document)
    if (found) out.push(found)
  }
  return out
}

const window = (first: number, next: number, range: DayRange): Composed => ({
  first,
  next,
  kind: 'administration',
  range,
  basis: 'implied',
})

/** A term that lasts on the day of publication has no end to the reader of that day. */
function daysOf(term: Presidency | null, document: Day | null): DayRange {
  if (!term) return { from: null, until: null }
  const lasting = term.until === null || (document !== null && term.until >= document)
  return { from: term.from, until: lasting ? null : term.until }
}

/** Before the name of an administration where it is a time and no actor. */
const DATING = new Set(['during', 'throughout', 'since', 'of', 'through'])
/** Before "the Biden years" and "Trump's first term", which are times already. */
const ALSO_DATING = new Set(['in', 'from', 'over', 'than', 'for', 'into', 'before', 'after', 'by', 'until'])
/** After the name where it only describes: "Biden administration rules". */
const DESCRIBED =
  /^(?:polic(?:y|ies)|rules?|guidance|guidelines|memos?|priorities|officials?|orders?|programs?|plans?|practices?|lawyers?|appointees?|regulations?|standards?)$/

/** "the [second] [President] Trump administration", "this administration", "the Biden years". */
function officeAt(text: string, t: Tokens, i: number, document: Day | null): Composed | null {
  const noun = t.lower[i] as string
  const after = t.lower[i + 1] ?? ''
  if (after === "'s" || after === '-' || DESCRIBED.test(after)) return null
  let name = i - 1
  if (is(t, name, "'s")) name--
  const pointed =
    noun === 'administration' || (noun === 'presidency' && POSSESSIVES.has(t.lower[name] ?? ''))
      ? pointedAt(t, name, document)
      : null
  let first = pointed ? pointed.first : name
  let days = pointed?.days
  if (!pointed) {
    if (name < 0 || !isCapital(text, t, name)) return null
    first--
    if (is(t, first, '-')) first -= 2
    const president = [t.lower[name] as string, t.lower[name - 2] ?? ''].find(isPresident)
    if (president === undefined) return null
    first = beforeName(text, t, first)
    const nth = is(t, first, 'first') ? 1 : is(t, first, 'second') ? 2 : null
    days =
      nth === null
        ? daysOf(presidencyOf(president, document), document)
        : (termOf(president, nth, document) ?? undefined)
    if (nth !== null) first--
    if (is(t, first, 'the')) first--
    // "under Biden administration rules"
    else if (noun === 'administration' && t.kind[i + 1] === WORD && !is(t, name + 1, "'s")) return null
  }
  if (is(t, first, 'under')) return window(first, i + 1, days ?? { from: null, until: null })
  const lead = t.lower[first] ?? ''
  if (!DATING.has(lead) && !(noun !== 'administration' && ALSO_DATING.has(lead))) return null
  return window(first + 1, i + 1, days ?? { from: null, until: null })
}

/** Back over titles and given names: the token before them. */
function beforeName(text: string, t: Tokens, from: number): number {
  let at = from
  for (let k = 0; k < 4 && at >= 0; k++) {
    const word = t.lower[at] as string
    const given = t.kind[at] === WORD && isCapital(text, t, at) && !NO_NAMES.has(word)
    if (!given && word !== 'president' && word !== 'former' && word !== 'then' && word !== '.') break
    at--
  }
  return at
}
const NO_NAMES = new Set([
  'the',
  'under',
  'during',
  'in',
  'since',
  'first',
  'second',
  'throughout',
  'of',
  'through',
  'from',
])

const THIS = new Set(['this', 'current', 'present'])
const BEFORE_THIS = new Set(['previous', 'prior', 'last', 'preceding'])

/** "this administration", "the previous administration": the token before the phrase, and its days. */
function pointedAt(t: Tokens, at: number, document: Day | null): { first: number; days: DayRange } | null {
  const word = t.lower[at] ?? ''
  // "the first 100 days of the administration"
  if ((word === 'the' || POSSESSIVES.has(word)) && is(t, at - 1, 'of'))
    return { first: at - 1, days: daysOf(presidencyOn(document, 0), document) }
  const sitting = THIS.has(word)
  if (!sitting && !BEFORE_THIS.has(word)) return null
  if (word !== 'this' && !is(t, at - 1, 'the')) return null
  const days = daysOf(presidencyOn(document, sitting ? 0 : 1), document)
  return { first: word === 'this' ? at - 1 : at - 2, days }
}

/** "under Biden", "under former President Barack Obama"; not "under Biden's policy". */
function underName(text: string, t: Tokens, i: number, document: Day | null): Composed | null {
  for (let at = i + 1; at <= i + 6; at++) {
    const word = t.lower[at] ?? ''
    if (isPresident(word) && isCapital(text, t, at)) {
      const after = t.lower[at + 1] ?? ''
      if (after === "'s" || after === '-' || after === 'administration' || DESCRIBED.test(after)) return null
      if (t.kind[at + 1] === WORD && isCapital(text, t, at + 1)) continue
      return window(i, at + 1, daysOf(presidencyOf(word, document), document))
    }
    const titled =
      word === 'former' || word === 'then' || word === '-' || word === '.' || word === 'president'
    if (!titled && !(t.kind[at] === WORD && isCapital(text, t, at))) return null
  }
  return null
}

const POSSESSIVES = new Set(['his', 'her'])

/** "Trump's first term", "his second term in office". */
function termAt(t: Tokens, i: number, document: Day | null): Composed | null {
  const nth = is(t, i - 1, 'first') ? 1 : is(t, i - 1, 'second') ? 2 : null
  if (nth === null) return null
  let first = i - 2
  let name: string | null = null
  if (is(t, first, "'s")) {
    name = t.lower[first - 1] ?? ''
    first--
    if (name === 'president' && is(t, first - 1, 'the')) {
      name = null
      first--
    } else if (!isPresident(name)) return null
    while (is(t, first - 1, 'president') || is(t, first - 1, 'former')) first--
  } else if (!POSSESSIVES.has(t.lower[first] ?? '')) return null
  const lead = t.lower[first - 1] ?? ''
  if (!DATING.has(lead) && !ALSO_DATING.has(lead)) return null
  const holder = name ?? presidencyOn(document, 0)?.names[0] ?? null
  const days = holder === null ? null : termOf(holder, nth, document)
  const inOffice = is(t, i + 1, 'in') && is(t, i + 2, 'office')
  return window(first, inOffice ? i + 3 : i + 1, days ?? { from: null, until: null })
}
