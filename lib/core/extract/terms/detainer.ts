import { Is, Kind } from './bits'
import { type Candidate, whole } from './candidate'
import { chunkAt } from './chunk'
import { isCompounded, phraseStart } from './noun-phrase'
import { subjectOf } from './object'
import type { Page } from './page'
import { speaksOfDetainers } from './topic'
import { lemmaOf, wordOf } from './unit'
import { verbGroup } from './verb-group'
import { isVerbAt } from './verb-or-noun'
import { DENY_VERBS, ISSUE_VERBS, REFUSAL_NOUNS, REQUEST_FRONTS, REQUESTS } from './words/acts'

const forms = (list: string) => new Set(list.split(' '))
const REQUEST = forms(REQUESTS)
const FRONTS = forms(REQUEST_FRONTS)
const ISSUE = forms(ISSUE_VERBS)
const DENY = forms(DENY_VERBS)
const ASPECT = forms('cease stop start begin continue resume quit halt')
const NAMED_REFUSALS = forms(REFUSAL_NOUNS)

/** Whether the noun at h is what ICE asks of jails: a detainer, or a request or hold that a word before it makes one. */
export function isDetainer(p: Page, h: number, first: number): boolean {
  if ((p.kind[h] as number) & Kind.Detainer) return true
  if (!REQUEST.has(lemmaOf(p, h))) return false
  for (let u = first; u < h; u++)
    if (FRONTS.has(wordOf(p, u)) || (p.kind[u] as number) & Kind.Detainer) return true
  return false
}

/** The end of a detainer phrase that starts at i, as object of a verb; -1 where none does. */
export function detainerEnd(p: Page, i: number): number {
  const chunk = i < (p.ceiling[i - 1] as number) ? chunkAt(p, i) : null
  if (!chunk) return -1
  if (isDetainer(p, chunk.head, chunk.first)) return chunk.next
  // "declined 528 requests from federal immigration officers"
  const end = lemmaOf(p, chunk.head) === 'request' ? askedBy(p, chunk.next) : chunk.next
  return end > chunk.next ? end : -1
}

/** "ICE detainer requests", "detainers were issued", "declined detainers", "a request from ICE": by the verb they go with. */
export function detainerAt(p: Page, h: number): Candidate | null {
  const bits = p.is[h] as number
  if (!(bits & Is.Noun) || (bits & (Is.Verb | Is.Past) && isVerbAt(p, h)) || isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  if (!isDetainer(p, h, first)) return asked(p, h, first)
  const passive = passiveAfter(p, h + 1)
  const refused = first < h && isRefusedWord(p, first)
  if (passive > 0) {
    const lemma = lemmaOf(p, passive)
    if (ISSUE.has(lemma)) return whole(first, passive + 1, 'agency-action', h)
    return whole(first, passive + 1, 'refusal-local', h)
  }
  return whole(first, toHold(p, h + 1), refused ? 'refusal-local' : 'agency-action', h)
}

const isRefusedWord = (p: Page, u: number): boolean =>
  DENY.has(lemmaOf(p, u)) ||
  /^(?:unhonored|uncooperative|honored|unanswered)$/.test(wordOf(p, u)) ||
  ((p.kind[u] as number) & Kind.Comply) !== 0

/** The participle of asking or refusing after a detainer noun: "were issued", "it had declined", "not honored". -1 where none. */
function passiveAfter(p: Page, from: number): number {
  const ceiling = p.ceiling[from - 1] as number
  for (let k = from; k < ceiling && k - from < 5; k++) {
    const b = p.is[k] as number
    if (b & Is.Past && !(b & (Is.Be | Is.Have))) {
      const lemma = lemmaOf(p, k)
      // "detainers declined by 12 percent" is a fall in number
      if (
        lemma === 'decline' &&
        k === from &&
        wordOf(p, k + 1) === 'by' &&
        (p.is[k + 2] as number) & Is.Number
      )
        return -1
      return ISSUE.has(lemma) || DENY.has(lemma) || (p.kind[k] as number) & Kind.Comply ? k : -1
    }
    if (!(b & (Is.Be | Is.Have | Is.Not | Is.Adverb | Is.Modal | Is.Relative))) return -1
  }
  return -1
}

/** "request from ICE", "requests by federal authorities to detain": a request is a detainer by who asks or what for. */
function asked(p: Page, h: number, first: number): Candidate | null {
  if (lemmaOf(p, h) !== 'request' && lemmaOf(p, h) !== 'order') return null
  const passive = passiveAfter(p, h + 1)
  if (passive > 0 && speaksOfDetainers(p) && !ISSUE.has(lemmaOf(p, passive)))
    return whole(first, passive + 1, 'refusal-local', h)
  if (lemmaOf(p, h) === 'request' && isBareRequest(p, first, h)) return whole(h, h + 1, 'agency-action', h)
  const next = asking(p, h + 1)
  return next > h + 1 ? whole(first, next, 'agency-action', h) : null
}

/** "most of the requests", where the article is about detainers; not "a request for comment", "at the request of". */
function isBareRequest(p: Page, first: number, h: number): boolean {
  if (first < h || !speaksOfDetainers(p)) return false
  if (/^(?:for|of|from|by|to)$/.test(wordOf(p, h + 1)) || /^(?:to|on|upon|by)$/.test(wordOf(p, h - 2)))
    return false
  return ((p.is[h - 1] as number) & (Is.Determiner | Is.Quantifier | Is.Number)) !== 0
}

function asking(p: Page, from: number): number {
  const end = askedBy(p, from)
  // with who asks, the request is whole; what it asks for are terms of their own
  return end > from ? end : toHold(p, from)
}

/** "from ICE", "by federal authorities". */
function askedBy(p: Page, from: number): number {
  let end = from
  const ceiling = p.ceiling[from - 1] as number
  if (/^(?:from|by)$/.test(wordOf(p, end)) && end < ceiling) {
    const chunk = chunkAt(p, end + 1)
    if (chunk && hasFederal(p, chunk.first, chunk.head) && !/^(?:judge|court)$/.test(lemmaOf(p, chunk.head)))
      end = chunk.next
  }
  return end
}

/** "requests to hold inmates". */
function toHold(p: Page, from: number): number {
  let end = from
  const ceiling = p.ceiling[from - 1] as number
  if (
    wordOf(p, end) === 'to' &&
    /^(?:hold|detain)$/.test(wordOf(p, end + 1)) &&
    lemmaOf(p, from - 1) !== 'detainer'
  ) {
    const held = end + 2 < ceiling ? chunkAt(p, end + 2) : null
    end =
      held && (p.kind[held.head] as number) & (Kind.People | Kind.Plain | Kind.Criminal) ? held.next : end + 2
  }
  return end
}

export function hasFederal(p: Page, first: number, head: number): boolean {
  for (let u = first; u <= head; u++)
    if ((p.kind[u] as number) & (Kind.Federal | Kind.Immigration)) return true
  return false
}

/** "issued 3,083 detainers", "ceased issuing detainers", "declined 40 requests": a verb with its detainers. */
export function detainerVerbAt(p: Page, v: number): Candidate | null {
  const lemma = lemmaOf(p, v)
  const issues = ISSUE.has(lemma)
  if (!issues && speaksOfDetainers(p) && isDeclined(p, v)) {
    const { first } = verbGroup(p, v)
    return whole(first, v + 1, 'refusal-local', v)
  }
  if (!issues && !DENY.has(lemma)) return null
  let end = detainerEnd(p, v + 1)
  if (end > 0 && (REQUEST.has(lemmaOf(p, end - 1)) || (p.kind[end - 1] as number) & Kind.Detainer))
    end = toHold(p, end)
  // "the county declined 61": a bare number where the article is about detainers
  if (end < 0 && !issues && speaksOfDetainers(p) && isBareNumber(p, v + 1)) end = v + 1
  if (end < 0) return null
  let { first } = verbGroup(p, v)
  if (issues && first === v && v > (p.floor[v] as number) && ASPECT.has(lemmaOf(p, v - 1))) first = v - 1
  return whole(first, end, issues ? 'agency-action' : 'refusal-local', v)
}

/** "287 were honored and 125 were declined": the passive alone, where the article is about detainers. */
function isDeclined(p: Page, v: number): boolean {
  if (!((p.is[v] as number) & Is.Past)) return false
  // "Declined does not mean released", "counts a detainer as declined"
  if (v === (p.floor[v] as number)) return /^(?:does|did|is|means)$/.test(wordOf(p, v + 1))
  const asDeclined = wordOf(p, v - 1) === 'as' && !((p.is[v + 1] as number) & (Is.Noun | Is.Adjective))
  if (!asDeclined && !((p.is[v - 1] as number) & Is.Be)) return false
  // "his asylum claim was denied"
  const subject = asDeclined ? -1 : subjectOf(p, v)
  if (subject >= 0 && (p.is[subject] as number) & Is.Noun && !isDetainer(p, subject, phraseStart(p, subject)))
    return REQUEST.has(lemmaOf(p, subject))
  if (/^(?:last|this|next)$/.test(wordOf(p, v + 1))) return true
  const after = p.is[v + 1] as number
  // "were denied medical care" is no detainer
  if (
    v + 1 < (p.ceiling[v] as number) &&
    after & (Is.Noun | Is.Adjective | Is.Name) &&
    !(after & (Is.Mark | Is.Adverb | Is.Preposition))
  )
    return false
  return !/^(?:to|by)$/.test(wordOf(p, v + 1)) && !(after & (Is.Number | Is.Determiner))
}

const isBareNumber = (p: Page, i: number): boolean =>
  i < (p.ceiling[i - 1] as number) && ((p.is[i] as number) & Is.Number) !== 0 && !chunkAt(p, i)

/** "detainer refusals", "denials of detainers". */
export function refusalNounAt(p: Page, h: number): Candidate | null {
  if (!NAMED_REFUSALS.has(lemmaOf(p, h)) || isCompounded(p, h)) return null
  const first = phraseStart(p, h)
  for (let u = first; u < h; u++) {
    if ((p.kind[u] as number) & Kind.Detainer || REQUEST.has(lemmaOf(p, u)))
      return whole(first, h + 1, 'refusal-local', h)
  }
  // "refusals that jails never report"
  if (
    first === h &&
    /^(?:refusal|decline|denial|rejection|declination)$/.test(lemmaOf(p, h)) &&
    (p.is[h] as number) & Is.Plural &&
    speaksOfDetainers(p) &&
    !/^(?:of|to)$/.test(wordOf(p, h + 1))
  )
    return whole(h, h + 1, 'refusal-local', h)
  if (wordOf(p, h + 1) !== 'of') return null
  const end = detainerEnd(p, h + 2)
  return end > 0 ? whole(first, end, 'refusal-local', h) : null
}
