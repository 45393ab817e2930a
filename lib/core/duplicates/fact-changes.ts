import type { ArticleMention } from '@/lib/core/compare/pages'
import { overlaps, type Span } from '@/lib/core/text/span'
import { pairUp, sharedWords } from './pair-up'
import { isTypo } from './typo'
import { type SentenceChange, versionChanges, type WordChange } from './version-changes'

/** A text with what was coded in it. */
export interface CodedVersion {
  text: string
  mentions: readonly ArticleMention[]
}

/** A place in one of the two versions: the words, and the sentence that they stand in. */
export interface ChangedWords extends Span {
  sentence: Span
}

/** A coded fact that one version has otherwise than the other; null where it has it not at all. */
export interface FactChange {
  before: (ChangedWords & { mention: ArticleMention }) | null
  after: (ChangedWords & { mention: ArticleMention }) | null
  kind: ArticleMention['kind']
}

/** What changed between two versions. */
export interface VersionDifference {
  facts: FactChange[]
  /** other words, in which nothing is coded on either side */
  wording: { before: ChangedWords | null; after: ChangedWords | null; isMoved: boolean }[]
  /** sentences in which only punctuation, spacing or one misspelt word changed */
  trivial: { before: Span; after: Span }[]
}

// Of 1: half is where it stands by the edit script, half the words.
const LEAST_ALIKE = 0.3

/**
 * What changed from one version of a text to the next: mentions of one kind in sentences that changed are paired by where
 * the edit script puts them, and are a changed fact where words of theirs changed, or words right beside them that no
 * mention holds.
 */
export function factChanges(before: CodedVersion, after: CodedVersion): VersionDifference {
  const out: VersionDifference = { facts: [], wording: [], trivial: [] }
  for (const change of versionChanges(before.text, after.text)) {
    if (change.kind === 'moved') {
      const [was, is] = [whole(change.before), whole(change.after)]
      out.wording.push({ before: was, after: is, isMoved: true })
    } else if (change.kind === 'removed' || change.kind === 'added') oneSided(change, before, after, out)
    else if (change.trivial || change.words.every((words) => isTypo(...cut(words, before, after))))
      out.trivial.push({ before: change.before, after: change.after })
    else changed(change, before, after, out)
  }
  return out
}

function oneSided(
  change: SentenceChange & { kind: 'removed' | 'added' },
  before: CodedVersion,
  after: CodedVersion,
  out: VersionDifference,
): void {
  const isRemoved = change.kind === 'removed'
  const sentence = isRemoved ? change.before : change.after
  const found = within(isRemoved ? before : after, sentence)
  for (const { mention, start, end } of found) {
    const place = { mention, start, end, sentence }
    out.facts.push({
      kind: mention.kind,
      before: isRemoved ? place : null,
      after: isRemoved ? null : place,
    })
  }
  if (found.length > 0) return
  const place = whole(sentence)
  out.wording.push({ before: isRemoved ? place : null, after: isRemoved ? null : place, isMoved: false })
}

function changed(
  change: SentenceChange & { kind: 'changed' },
  before: CodedVersion,
  after: CodedVersion,
  out: VersionDifference,
): void {
  const [was, is] = [within(before, change.before), within(after, change.after)]
  const told = new Set<WordChange>()
  // A number that changed is no change of the term beside it.
  const held = new Set(
    change.words.filter(
      (words) =>
        was.some((one) => overlaps(one, words.before)) || is.some((one) => overlaps(one, words.after)),
    ),
  )
  for (const kind of ['term', 'quantity', 'window', 'citation'] as const) {
    const [old, now] = [was.filter(ofKind(kind)), is.filter(ofKind(kind))]
    const alike = (i: number, j: number) => likeness(old[i] as Placed, now[j] as Placed, change.words)
    const pairs = pairUp(old.length, now.length, alike, LEAST_ALIKE)
    for (const [i, j] of pairs) {
      const [one, other] = [old[i] as Placed, now[j] as Placed]
      const touched = change.words.filter((words) =>
        held.has(words)
          ? overlaps(one, words.before) || overlaps(other, words.after)
          : isBeside(before.text, words.before, one) && isBeside(after.text, words.after, other),
      )
      if (touched.length === 0) continue
      for (const words of touched) told.add(words)
      const spanOf = (placed: Placed, side: 'before' | 'after') =>
        touched.reduce<Span>((span, words) => joined(span, words[side]), placed)
      out.facts.push({
        kind,
        before: { mention: one.mention, ...spanOf(one, 'before'), sentence: change.before },
        after: { mention: other.mention, ...spanOf(other, 'after'), sentence: change.after },
      })
    }
    const [pairedOld, pairedNow] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))]
    const gone = old.filter((_, i) => !pairedOld.has(i))
    const come = now.filter((_, j) => !pairedNow.has(j))
    for (const words of change.words) {
      const hit = [
        ...gone.filter((one) => overlaps(one, words.before)),
        ...come.filter((one) => overlaps(one, words.after)),
      ]
      if (hit.length > 0) told.add(words)
    }
    for (const one of gone) out.facts.push({ kind, before: { ...one, sentence: change.before }, after: null })
    for (const one of come) out.facts.push({ kind, before: null, after: { ...one, sentence: change.after } })
  }
  for (const words of change.words) {
    if (told.has(words)) continue
    out.wording.push({
      before: { ...words.before, sentence: change.before },
      after: { ...words.after, sentence: change.after },
      isMoved: false,
    })
  }
}

interface Placed extends Span {
  mention: ArticleMention
}

function within({ mentions }: CodedVersion, sentence: Span): Placed[] {
  return mentions
    .flatMap((mention) =>
      mention.anchors
        .filter(({ role }) => role === 'whole')
        .map(({ start, end }) => ({ mention, start, end }))
        .filter((placed) => overlaps(placed, sentence)),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const ofKind = (kind: ArticleMention['kind']) => (placed: Placed) => placed.mention.kind === kind

function likeness(one: Placed, other: Placed, changes: readonly WordChange[]): number {
  const words = (placed: Placed) => placed.mention.phrase.toLowerCase().split(/\s+/)
  const expected = { start: mapped(one.start, changes, 'start'), end: mapped(one.end, changes, 'end') }
  return (overlaps(expected, other) ? 0.5 : 0) + 0.5 * sharedWords(words(one), words(other))
}

/** Where an offset of the earlier sentence comes to stand in the later one; a changed stretch counts as one. */
function mapped(offset: number, changes: readonly WordChange[], end: 'start' | 'end'): number {
  let shift: number | null = null
  for (const { before, after } of changes) {
    if (offset < before.start) return offset + (shift ?? after.start - before.start)
    if (offset <= before.end && before.end > before.start) return after[end]
    shift = after.end - before.end
  }
  return offset + (shift ?? 0)
}

/** Whether a changed stretch lies in a mention, or has at most spaces and marks between itself and it. */
function isBeside(text: string, words: Span, mention: Span): boolean {
  const [from, to] = words.end <= mention.start ? [words.end, mention.start] : [mention.end, words.start]
  return from >= to || !/[\p{L}\p{N}]/u.test(text.slice(from, to))
}

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
const whole = ({ start, end }: Span): ChangedWords => ({ start, end, sentence: { start, end } })
const cut = (words: WordChange, before: CodedVersion, after: CodedVersion): [string, string] => [
  before.text.slice(words.before.start, words.before.end),
  after.text.slice(words.after.start, words.after.end),
]
