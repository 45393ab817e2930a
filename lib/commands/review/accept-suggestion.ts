import type { Actor } from '@/lib/core/people/actor'
import { database, type PrismaClient } from '@/lib/db/client'
import { storedVersions } from '@/lib/db/review-notes'
import { demand } from '../people/history'
import { type ReviseResult, reviseReview } from './revise-review'

export interface SuggestionToAccept {
  reviewId: string
  /** the version whose note makes it */
  base: number
  /** as the note has it: words in the place of a span of that version's text */
  change: { start: number; end: number; text: string }
  actor: Actor
}

/**
 * Takes a suggestion of a note into the draft: its next version, checked like any other. Only what a note of that version
 * suggests is taken. Rejects when the database cannot be reached.
 */
export async function acceptSuggestion(
  { reviewId, base, change, actor }: SuggestionToAccept,
  db: PrismaClient = database(),
): Promise<ReviseResult | { code: 'no-suggestion' }> {
  demand(actor, 'review/revise-review')
  const version = (await storedVersions(db, reviewId)).find(({ number }) => number === base)
  const { start, end, text: words } = change
  const isSuggested = version?.checked.notes.some(({ replacements }) =>
    replacements.some((one) => one.start === start && one.end === end && one.text === words),
  )
  // What is not theirs is told by the revision, in the words of what is not there.
  const text = version && isSuggested ? version.text.slice(0, start) + words + version.text.slice(end) : ' '
  if (version && !isSuggested) return { code: 'no-suggestion' }
  if (!version) return { code: 'no-review' }
  const { release, published, guides } = version.checked
  return reviseReview(
    {
      ...{ reviewId, base, text, published, actor },
      ...{ release: release?.id ?? null, guides: guides.map(({ id }) => id) },
    },
    db,
  )
}
