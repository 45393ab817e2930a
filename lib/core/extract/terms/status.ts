import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { accompanied, carriedEnd, whose } from './carried'
import { chunkAt } from './chunk'
import { namesOffence, offenceListEnd } from './offence'
import type { Page } from './page'
import { sheetAt } from './rap-sheet'
import { formOf, lemmaOf, wordOf } from './unit'
import { predicateAt, type Verdict } from './verdict'
import * as words from './words/status'

const forms = (list: string) => new Set(list.split(' '))
const BEING = forms(words.BEING_VERBS)
const COMING = forms(words.COMING_VERBS)
const LONGEST_STAY = 8 // units from the verb or preposition to "illegally"
const UNLAWFULLY = forms(words.WITHOUT_LEAVE)
const LEAVE = forms(words.LEAVE)
const DANGER_VERBS = forms(words.DANGER_VERBS)
const DANGERS = forms(words.DANGER_NOUNS)
const REMOVALS = forms(words.REMOVAL_NOUNS)

const FINITE = forms(
  'have has had lack lacks face faces faced commit commits committed pose poses posed present presents presented represent represents lived live reside resided remain remained entered enter crossed cross came arrived reentered re-entered',
)

/** What the words after a people noun say of it, and where they end. */
export interface Status {
  next: number
  verdict: Verdict | 'status'
  tail: number
  tailNext: number
}

const status = (next: number, verdict: Status['verdict'] = 'status'): Status => ({
  next,
  verdict,
  tail: -1,
  tailNext: -1,
})

/** A participle, adjective or prepositional phrase that states conviction, charge, record or right to stay. */
export function statusAt(p: Page, i: number, finite = false): Status | null {
  const ceiling = p.ceiling[i] as number
  if (i >= ceiling) return null
  const found = predicateAt(p, i)
  if (found) return found
  const word = wordOf(p, i)
  // right after the noun a finite verb would be its predicate, another term (C4)
  if (!finite && FINITE.has(word)) return null
  switch (word) {
    case 'with':
    case 'having':
    case 'have':
    case 'has':
    case 'had':
    case 'without':
    case 'lack':
    case 'lacks':
    case 'lacking':
    case 'facing':
    case 'face':
    case 'faces':
    case 'faced':
      return having(p, i, word)
    case 'in':
    case 'inside':
      return placed(p, i)
    case 'illegally':
    case 'unlawfully':
      return unlawfully(p, i)
    case 'wanted':
    case 'suspected':
      return wanted(p, i)
    case 'serving':
      return /^(?:sentence|time|term)$/.test(headAfter(p, i + 1))
        ? status(chunkEnd(p, i + 1), 'called-criminal')
        : null
    case 'committed':
    case 'commit':
    case 'committing':
      return committed(p, i)
    case 'incarcerated':
    case 'jailed':
    case 'imprisoned':
      return wordOf(p, i + 1) === 'for' ? wanted(p, i) : null
    case 'overstayed':
    case 'overstaying':
    case 'overstay':
      return overstayed(p, i)
    case 'unable':
      return unable(p, i)
    case 'subject':
    case 'amenable':
      return wordOf(p, i + 1) === 'to' && REMOVALS.has(wordOf(p, chunkEnd(p, i + 2) - 1))
        ? status(chunkEnd(p, i + 2))
        : null
    case 'ordered':
      return wordOf(p, i + 1) === 'removed' || wordOf(p, i + 1) === 'deported' ? status(i + 2) : null
    case 'under':
      return orders(p, i + 1)
    case 'whose':
      return whose(p, i)
    case 'traveling':
    case 'travelling':
    case 'arriving':
    case 'crossing':
    case 'brought':
    case 'born': {
      const brought = accompanied(p, i)
      if (brought) return brought
      break
    }
    case 'seeking':
      return wordOf(p, i + 1) === 'asylum' ? status(i + 2) : null
  }
  if (DANGER_VERBS.has(word)) return dangerous(p, i)
  if (BEING.has(word))
    return wordOf(p, i + 1) === 'in'
      ? placed(p, i + 1)
      : UNLAWFULLY.has(wordOf(p, i + 1))
        ? status(i + 2)
        : null
  if (COMING.has(formOf(p, i))) return coming(p, i)
  return null
}

const chunkEnd = (p: Page, i: number): number =>
  i < (p.ceiling[i] as number) ? (chunkAt(p, i)?.next ?? i) : i
/** The end of a place; "the US" ends before whatever noun follows it. */
function placeEnd(p: Page, i: number): number {
  const chunk = i < (p.ceiling[i] as number) ? chunkAt(p, i) : null
  if (!chunk) return i
  for (let u = chunk.first; u < chunk.head; u++)
    if ((p.kind[u] as number) & Kind.Place && (p.is[u] as number) & Is.Capital) return u + 1
  return chunk.next
}

const headAfter = (p: Page, i: number): string => {
  const chunk = i < (p.ceiling[i] as number) ? chunkAt(p, i) : null
  return chunk ? lemmaOf(p, chunk.head) : ''
}

/** "with criminal convictions", "without a criminal record", "facing charges", "who have no legal status". */
function having(p: Page, i: number, word: string): Status | null {
  const none = word.startsWith('lack') || word === 'without' || /^(?:no|neither)$/.test(wordOf(p, i + 1))
  const found = sheetAt(p, i + 1)
  if (found) {
    if (word.startsWith('fac')) return found.verdict === 'charged' ? status(found.next, 'charged') : null
    return status(found.next, none ? 'cleared' : found.verdict)
  }
  if (word.startsWith('fac')) return null
  const chunk = chunkAt(p, i + 1)
  if (!chunk) return null
  const ties = tiesEnd(p, chunk.head, chunk.next)
  if (ties > 0) return status(ties, none ? 'cleared' : 'called-criminal')
  const carried = carriedEnd(p, chunk.head, chunk.next, word)
  if (carried) return carried
  const head = wordOf(p, chunk.head)
  if (none && LEAVE.has(head)) return status(toRemain(p, chunk.next))
  // a detainer is no order about the person: "people with detainers" are two terms
  return word === 'with' && REMOVALS.has(head) && !head.startsWith('detainer') ? orders(p, i + 1) : null
}

const GANG = /^(?:gang|cartel|ms-13|tren|mafia|terrorist|terrorism|terror|isis|crime)$/

/** "ties to Tren de Aragua", "gang affiliations": the unit after them; -1 where they are of another sort. */
function tiesEnd(p: Page, head: number, next: number): number {
  if (!/^(?:tie|link|affiliation|connection|membership)$/.test(lemmaOf(p, head))) return -1
  if (GANG.test(lemmaOf(p, head - 1))) return next
  if (!/^(?:to|with)$/.test(wordOf(p, next))) return -1
  const chunk = chunkAt(p, next + 1)
  if (!chunk) return -1
  for (let u = chunk.first; u <= chunk.head; u++)
    if (GANG.test(lemmaOf(p, u))) return wordOf(p, chunk.next) === 'de' ? chunk.next + 2 : chunk.next
  return -1
}

/** "final order of removal", "detainers". */
function orders(p: Page, i: number): Status | null {
  const chunk = i < (p.ceiling[i] as number) ? chunkAt(p, i) : null
  if (!chunk || !REMOVALS.has(wordOf(p, chunk.head))) return null
  if (wordOf(p, chunk.next) !== 'of') return status(chunk.next)
  return REMOVALS.has(wordOf(p, chunk.next + 1)) ? status(chunk.next + 2) : status(chunk.next)
}

const toRemain = (p: Page, from: number): number =>
  wordOf(p, from) === 'to' && /^(?:remain|stay|be)$/.test(wordOf(p, from + 1)) ? from + 2 : from

/** "in the country illegally", "in the United States without authorization". `prep` is the "in". */
function placed(p: Page, prep: number): Status | null {
  const chunk = chunkAt(p, prep + 1)
  if (!chunk || !((p.kind[chunk.head] as number) & Kind.Place || (p.is[chunk.head] as number) & Is.Name))
    return null
  if (UNLAWFULLY.has(wordOf(p, chunk.next))) return status(chunk.next + 1)
  return wordOf(p, chunk.next) === 'without' ? having(p, chunk.next, 'without') : null
}

/** "illegally in the US", "illegally entered the country". */
function unlawfully(p: Page, i: number): Status | null {
  const word = wordOf(p, i + 1)
  if (word === 'in' || word === 'inside') return status(placeEnd(p, i + 2))
  if (word === 'present' || word === 'here' || BEING.has(word))
    return status(wordOf(p, i + 2) === 'in' ? placeEnd(p, i + 3) : i + 2)
  return COMING.has(formOf(p, i + 1)) ? status(placeEnd(p, i + 2)) : null
}

function coming(p: Page, i: number): Status | null {
  let end = chunkEnd(p, i + 1)
  if (/^(?:to|into|at|in)$/.test(wordOf(p, end))) end = chunkEnd(p, end + 1)
  if (UNLAWFULLY.has(wordOf(p, end))) return status(end + 1)
  if (wordOf(p, end) !== 'without') return null
  const leave = chunkAt(p, end + 1)
  if (
    !leave ||
    !/^(?:inspection|authorization|permission|documents|papers|leave|visa|visas)$/.test(wordOf(p, leave.head))
  )
    return null
  return status(withoutEnd(p, leave.next))
}

/** "without inspection, admission or parole". */
function withoutEnd(p: Page, from: number): number {
  let end = from
  for (let k = end; k < (p.ceiling[from - 1] as number); k++) {
    if (/^(?:admission|parole|inspection|authorization|permission)$/.test(wordOf(p, k))) end = k + 1
    else if (!((p.is[k] as number) & (Is.Comma | Is.And | Is.Determiner))) break
  }
  return end
}

/** "overstayed their visas", "overstayed a tourist visa". */
function overstayed(p: Page, i: number): Status | null {
  const chunk = chunkAt(p, i + 1)
  if (chunk && /^(?:visa|permit|status|stay|admission)$/.test(lemmaOf(p, chunk.head)))
    return status(chunk.next)
  return null
}

function wanted(p: Page, i: number): Status | null {
  let at = i + 1
  // "wanted in his home country for homicide", "wanted by Interpol for murder"
  if (wordOf(p, i) === 'wanted' && /^(?:in|by)$/.test(wordOf(p, at))) at = chunkEnd(p, at + 1)
  const prep = wordOf(p, at)
  if (prep !== 'for' && prep !== 'of') return null
  const end = offenceListEnd(p, at + 1, 1)
  return end > 0 ? status(end, 'called-criminal') : null
}

/** "committed serious crimes"; "additional" and the like make it what followed, not who they are. */
const AGAIN = /^(?:additional|more|new|further|other|another|future|subsequent|fresh)$/
export function committed(p: Page, i: number): Status | null {
  const chunk = chunkAt(p, i + 1)
  if (!chunk || !namesOffence(p, chunk)) return null
  for (let u = i + 1; u < chunk.head; u++) if (AGAIN.test(wordOf(p, u))) return null
  return status(chunk.next, 'called-criminal')
}

/** "unable to establish a legal basis to remain". */
function unable(p: Page, i: number): Status | null {
  if (wordOf(p, i + 1) !== 'to') return null
  const chunk = chunkAt(p, i + 3)
  return chunk && LEAVE.has(wordOf(p, chunk.head)) ? status(toRemain(p, chunk.next)) : null
}

/** What is threatened beside something else: "to national security or public safety". */
const THREATENED = /^(?:public-safety|national-security|security|safety|community|society|country|public)$/

function dangerous(p: Page, i: number): Status | null {
  const chunk = chunkAt(p, i + 1)
  if (!chunk || !DANGERS.has(lemmaOf(p, chunk.head))) return null
  if (wordOf(p, chunk.next) !== 'to') return status(chunk.next)
  const end = chunkEnd(p, chunk.next + 1)
  const more = (p.is[end] as number) & Is.And ? chunkAt(p, end + 1) : null
  return status(more && THREATENED.test(lemmaOf(p, more.head)) ? more.next : end)
}

/** Being here without leave, said of people without a noun for them: "was in the country illegally", "illegally crossed the border". */
export function unlawfulAt(p: Page, i: number): Candidate | null {
  const after = unlawfully(p, i)
  if (after) return whole(i, after.next, 'people', i)
  const floor = Math.max(p.floor[i] as number, i - LONGEST_STAY)
  if (i > floor && wordOf(p, i - 1) === 'here') return whole(i - 1, i + 1, 'people', i)
  for (let k = i - 1; k >= floor; k--) {
    if (!(COMING.has(formOf(p, k)) || wordOf(p, k) === 'in')) continue
    const found = wordOf(p, k) === 'in' ? placed(p, k) : coming(p, k)
    if (found?.next === i + 1) return whole(k, i + 1, 'people', i)
  }
  return null
}
