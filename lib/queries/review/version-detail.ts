import { factChanges } from '@/lib/core/duplicates/fact-changes'
import type { Actor } from '@/lib/core/people/actor'
import { fewerIn, notesBetween } from '@/lib/core/review/note-states'
import type { VersionDetail } from '@/lib/core/review/version-detail'
import { database } from '@/lib/db/client'
import { notesOfVersions, storedVersions } from '@/lib/db/review-notes'
import { reviewDetail } from './review-detail'

export interface VersionAsked {
  id: string
  number: number
  /** an earlier version to hold it against; the one before it where null or none of its earlier ones */
  since: number | null
}

/**
 * A version of a draft under review for one of its people; null where there is none of this id or number, or where it is not
 * theirs. Rejects when the database cannot be reached.
 */
export async function versionDetail(
  { id, number, since }: VersionAsked,
  actor: Actor,
): Promise<VersionDetail | null> {
  const review = await reviewDetail(id, actor)
  if (!review) return null
  const versions = await storedVersions(database(), id)
  const found = versions.find((one) => one.number === number)
  if (!found) return null
  const earlier = versions.filter((one) => one.number < number)
  const before = earlier.find((one) => one.number === since) ?? earlier.at(-1)
  const noted = notesOfVersions(versions)
  const { title, author, signOff, comments } = review
  return {
    ...{ id, title, author, signOff, number, text: found.text, checked: found.checked },
    versions: review.versions,
    notes: found.checked.notes.map((note) => ({ ...note, fewerIn: fewerIn(note.match, number, noted) })),
    comments: comments.filter(({ version }) => version === number),
    since: before
      ? {
          ...{ number: before.number, text: before.text },
          words: factChanges({ text: before.text, mentions: [] }, { text: found.text, mentions: [] }),
          ...notesBetween(
            { number: before.number, notes: before.checked.notes },
            { number, notes: found.checked.notes },
          ),
        }
      : null,
  }
}
