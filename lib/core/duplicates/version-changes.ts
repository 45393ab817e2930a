import { articleText } from '@/lib/core/text/article-text'
import type { Span } from '@/lib/core/text/span'
import { type ComparedWord, comparedWords } from './compared-words'
import { editScript } from './edit-script'
import { pairUp, sharedWords } from './pair-up'

/** Words that one sentence has where the other has others: spans in the two texts; empty spans stand where none are. */
export interface WordChange {
  before: Span
  after: Span
}

/**
 * One sentence that differs between two versions of a text. Spans are offsets in the version they are of. `trivial`:
 * only white space or punctuation changed (a change of quotation marks to or from none is not trivial).
 */
export type SentenceChange =
  | { kind: 'removed'; before: Span }
  | { kind: 'added'; after: Span }
  | { kind: 'moved'; before: Span; after: Span }
  | { kind: 'changed'; before: Span; after: Span; words: WordChange[]; trivial: boolean }

interface Sentence extends Span {
  words: ComparedWord[]
  key: string
}

const LEAST_SHARED = 0.35 // of the words, from which two sentences are one that was rewritten

/** What changed from one version of a text to the next, sentence by sentence and in the order of the later version. */
export function versionChanges(before: string, after: string): SentenceChange[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const changes: SentenceChange[] = []
  const runs = editScript(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  )
  for (const { same, a, b } of runs) {
    const [was, is] = [old.slice(a.start, a.end), now.slice(b.start, b.end)]
    if (same) changes.push(...trivialChanges(was, is, before, after))
    else changes.push(...replaced(was, is))
  }
  return withMoves(changes, before, after)
}

function sentencesOf(text: string): Sentence[] {
  const { tokens, sentences } = articleText(text)
  const out: Sentence[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [first, next] = [sentences[s] as number, sentences[s + 1] as number]
    if (first === next) continue
    const words = comparedWords(text, tokens, first, next)
    const key = words.map((word) => word.key).join(' ')
    out.push({ start: tokens.start[first] as number, end: tokens.end[next - 1] as number, words, key })
  }
  return out
}

function trivialChanges(was: Sentence[], is: Sentence[], before: string, after: string): SentenceChange[] {
  return was.flatMap((old, i) => {
    const now = is[i] as Sentence
    if (before.slice(old.start, old.end) === after.slice(now.start, now.end)) return []
    return [{ kind: 'changed' as const, before: spanOf(old), after: spanOf(now), words: [], trivial: true }]
  })
}

function replaced(was: Sentence[], is: Sentence[]): SentenceChange[] {
  const keys = (sentence: Sentence | undefined) => sentence?.words.map(({ key }) => key.toLowerCase()) ?? []
  const pairs = pairUp(was.length, is.length, (i, j) => sharedWords(keys(was[i]), keys(is[j])), LEAST_SHARED)
  const changes: SentenceChange[] = []
  let [i, j] = [0, 0]
  for (const [pairedWas, pairedIs] of [...pairs, [was.length, is.length] as const]) {
    for (; i < pairedWas; i++) changes.push({ kind: 'removed', before: spanOf(was[i] as Sentence) })
    for (; j < pairedIs; j++) changes.push({ kind: 'added', after: spanOf(is[j] as Sentence) })
    const [old, now] = [was[i++], is[j++]]
    if (!old || !now) continue
    changes.push({
      kind: 'changed',
      before: spanOf(old),
      after: spanOf(now),
      words: wordChanges(old, now),
      trivial: false,
    })
  }
  return changes
}

function wordChanges(old: Sentence, now: Sentence): WordChange[] {
  const runs = editScript(
    old.words.map(({ key }) => key),
    now.words.map(({ key }) => key),
  )
  return runs
    .filter(({ same }) => !same)
    .map(({ a, b }) => ({ before: stretch(old, a.start, a.end), after: stretch(now, b.start, b.end) }))
}

/** From the first word of a run to its last; for a run of none, the empty place before the word that follows. */
function stretch({ words, end }: Sentence, first: number, next: number): Span {
  const start = words[first]?.start ?? end
  return { start, end: next > first ? (words[next - 1]?.end ?? end) : start }
}

/** Sentences removed in one place and added unchanged in another were moved. */
function withMoves(changes: SentenceChange[], before: string, after: string): SentenceChange[] {
  const removed = new Map<string, SentenceChange & { kind: 'removed' }>()
  for (const change of changes) {
    if (change.kind === 'removed') removed.set(before.slice(change.before.start, change.before.end), change)
  }
  const gone = new Set<SentenceChange>()
  const told = changes.map((change): SentenceChange => {
    if (change.kind !== 'added') return change
    const words = after.slice(change.after.start, change.after.end)
    const from = removed.get(words)
    if (!from) return change
    removed.delete(words)
    gone.add(from)
    return { kind: 'moved', before: from.before, after: change.after }
  })
  return told.filter((change) => !gone.has(change))
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
