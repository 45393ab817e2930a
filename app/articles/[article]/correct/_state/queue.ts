import type { MentionToCorrect } from '@/lib/core/correct/correction'
import { isWithinParagraph } from '@/lib/core/correct/within-paragraph'

type Queued = Pick<MentionToCorrect, 'id' | 'isChecked' | 'uncertainty' | 'coded'>

/** What is still to be looked at: least certain first, equals in the order of the text. */
export function queueOf<Mention extends Queued>(mentions: readonly Mention[]): Mention[] {
  return mentions
    .filter(({ isChecked, uncertainty }) => !isChecked && uncertainty > 0)
    .sort((a, b) => b.uncertainty - a.uncertainty || a.coded.span.start - b.coded.span.start)
}

/** The mention to look at after this one; the first one after the last or where this one is not in the queue; null for none. */
export function nextInQueue(mentions: readonly Queued[], current: number | null): number | null {
  const queue = queueOf(mentions)
  const at = queue.findIndex(({ id }) => id === current)
  const next = queue[at + 1] ?? queue[0]
  return next && next.id !== current ? next.id : null
}

/** How far the work is: of all that a person looked at or still has to, how many are done. */
export function progressOf(mentions: readonly Queued[]): { done: number; left: number; all: number } {
  const done = mentions.filter(({ isChecked }) => isChecked).length
  const left = queueOf(mentions).length
  return { done, left, all: done + left }
}

/** The mention that follows in the text, whatever its kind; the first where none is in hand; null after the last. */
export function afterInText(mentions: readonly Queued[], current: number | null): number | null {
  return mentions[mentions.findIndex(({ id }) => id === current) + 1]?.id ?? null
}

/** The mention before in the text; null before the first. */
export function beforeInText(mentions: readonly Queued[], current: number | null): number | null {
  return mentions[mentions.findIndex(({ id }) => id === current) - 1]?.id ?? null
}

/** The next mention of the same kind in the same paragraph, with which this one could be merged; null for none. */
export function nextOfKind<Mention extends Queued>(
  mentions: readonly Mention[],
  current: number,
  text: string,
): Mention | null {
  const at = mentions.findIndex(({ id }) => id === current)
  const from = mentions[at]?.coded
  const next = mentions.slice(at + 1).find(({ coded }) => coded.kind === from?.kind)
  if (!from || !next) return null
  return isWithinParagraph({ start: from.span.start, end: next.coded.span.end }, text) ? next : null
}
