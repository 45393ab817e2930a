import { wordTable } from '../../text/vocabulary'
import { CUE_ADJECTIVES, citeAdjective } from './adjective-cues'
import type { Candidate, LineState } from './candidate'
import { citeColon } from './colon-cues'
import { COMING_WORDS, citeDocument, HELD_WORDS } from './document-cues'
import { citeHeld } from './held-that'
import { isOutlet, relaysOthers, speaksApart } from './nested-cues'
import { CUE_NOUNS, citeNoun } from './noun-cues'
import type { Stretch } from './noun-phrase'
import { type Page, word } from './page'
import { citeAccording, citeCreditedBy, citeHearsay, citePer, citePoll } from './phrase-cues'
import { citeQuotations, startOf } from './quote-cues'
import { citeVerb } from './verb-cues'

/** All citations of an article as token stretches, in the order of the text; of nested credits the outermost. */
export function candidatesOf(page: Page): Candidate[] {
  const out: Candidate[] = []
  const paragraphOf = paragraphsOfLines(page)
  let colonUntil = 0
  for (let l = 0; l + 1 < page.lines.length; l++) {
    const first = page.lines[l] as number
    const next = page.lines[l + 1] as number
    if (first < colonUntil) continue
    if (page.article.outside[first] && page.article.outside[next - 1]) continue
    const fresh = l === 0 || paragraphOf[l] !== paragraphOf[l - 1]
    if (fresh) {
      const colon = citeColon(page, first, paragraphEnd(page, paragraphOf, l), l)
      if (colon) {
        out.push(colon)
        colonUntil = colon.pieces[0]?.next ?? next
        continue
      }
    }
    const leftLimit = afterDateline(page, first, next)
    out.push(
      ...outermost(page, candidatesOfLine(page, { index: l, first, next, lastSource: null, leftLimit })),
    )
  }
  const lineOf = (token: number) => lineAt(page, token)
  const extra = citeQuotations(page, out, lineOf, (line) => paragraphOf[line] as number)
  return extra.length ? [...out, ...extra].sort((a, b) => startOf(a) - startOf(b)) : out
}

/** What is said starts behind a dateline, which is not the article. */
function afterDateline(page: Page, first: number, next: number): number {
  let i = first
  while (i < next && page.article.outside[i]) i++
  return i < next ? i : first
}

function candidatesOfLine(page: Page, line: LineState): Candidate[] {
  const here: Candidate[] = []
  const { outside } = page.article
  for (let i = line.first; i < line.next; i++) {
    if (page.article.quotationOf[i] || outside[i]) continue
    const found = citeAt(page, line, i)
    if (!found) continue
    here.push(found)
    if (found.source && !isInside(found, here)) line.lastSource = found.source
    if (found.after && found.cue) line.leftLimit = Math.max(found.cue.next, found.source?.next ?? 0)
    else if (found.opener) line.leftLimit = found.pieces[0]?.first ?? line.leftLimit
  }
  return here
}

function citeAt(page: Page, line: LineState, i: number): Candidate | null {
  if (page.verb[i]) {
    if (word(page, i + 1) === 'by') {
      const credited = citeCreditedBy(page, line, i)
      if (credited) return credited
    }
    const found = citeVerb(page, line, i)
    if (found) return found
  }
  switch (CUES[page.t.word[i] as number]) {
    case Cue.Document:
      return citeDocument(page, line, i)
    case Cue.Adjective:
      return citeAdjective(page, line, i)
    case Cue.Noun:
      return citeNoun(page, line, i)
    case Cue.According:
      return word(page, i + 1) === 'to' ? citeAccording(page, line, i) : null
    case Cue.Held:
      return citeHeld(page, line, i)
    case Cue.Per:
      return citePer(page, line, i)
    case Cue.Poll:
      return citePoll(page, line, i)
    case Cue.Hearsay:
      return citeHearsay(page, line, i)
    default:
      return null
  }
}

/** Cues that are no verbs. */
const Cue = {
  Document: 1,
  Adjective: 2,
  Noun: 3,
  According: 4,
  Poll: 5,
  Hearsay: 6,
  Per: 7,
  Held: 8,
} as const

/** By word number the cue that a word may be; of a word that may be several the first of this list. */
const CUES = wordTable(
  [
    [['reportedly', 'allegedly'], Cue.Hearsay],
    [['in'], Cue.Poll],
    [['per', 'for'], Cue.Per],
    [['held', 'holds'], Cue.Held],
    [['according'], Cue.According],
    [CUE_NOUNS, Cue.Noun],
    [CUE_ADJECTIVES, Cue.Adjective],
    [[...HELD_WORDS, ...COMING_WORDS], Cue.Document],
  ].flatMap(([words, cue]) => [...(words as Iterable<string>)].map((one) => [one, cue as number] as const)),
)

const within = (at: number, candidate: Candidate): boolean =>
  candidate.pieces.some((p) => at >= p.first && at < p.next)

const isInside = (one: Candidate, others: Candidate[]): boolean =>
  others.some((other) => other !== one && one.cue !== null && within(one.cue.first, other))

/**
 * Drops a candidate whose cue stands inside what another one reports, unless it names another speaker: then both count,
 * the inner one through the outer. A credit after its content rules over those in it.
 */
function outermost(page: Page, all: Candidate[]): Candidate[] {
  if (all.length < 2) return all
  const kept: Candidate[] = []
  const ordered = [...all.filter((c) => c.after).reverse(), ...all.filter((c) => !c.after)]
  for (const one of ordered) {
    const outer = one.cue ? kept.find((other) => within((one.cue as Stretch).first, other)) : undefined
    if (!outer) kept.push(one)
    else if (speaksApart(page, one, outer)) kept.push({ ...one, outer })
  }
  const opener = kept.find((one) => one.opener)
  const after = opener && kept.find((one) => one.after && one.pieces[0]?.first === opener.pieces[0]?.first)
  if (opener && after) {
    if (isOutlet(page, after)) opener.outer = after
    else if (relaysOthers(page, opener)) after.outer = opener
  }
  return kept.sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0))
}

function paragraphsOfLines(page: Page): Int32Array {
  const out = new Int32Array(page.lines.length)
  const { paragraphs } = page.article
  let p = -1
  for (let l = 0; l + 1 < page.lines.length; l++) {
    const at = page.t.start[page.lines[l] as number] as number
    while (p + 1 < paragraphs.length && (paragraphs[p + 1]?.start ?? 0) <= at) p++
    out[l] = p
  }
  return out
}

function paragraphEnd(page: Page, paragraphOf: Int32Array, l: number): number {
  let k = l
  while (k + 2 < page.lines.length && paragraphOf[k + 1] === paragraphOf[l]) k++
  return page.lines[k + 1] as number
}

function lineAt(page: Page, token: number): number {
  let [low, high] = [0, page.lines.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((page.lines[middle] as number) <= token) low = middle
    else high = middle - 1
  }
  return low
}
