import { randomBytes } from 'node:crypto'
import type { Actor } from '@/lib/core/people/actor'
import type { CheckedDraft, StoredCheck } from '@/lib/core/review/checked-draft'
import { database, type PrismaClient } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { demand, record } from '../people/history'
import { checkGivenDraft, type DraftCheckResult, type DraftToCheck } from './check-given-draft'

export interface ReviewToSave extends DraftToCheck {
  /** empty: the headline */
  title: string
  /** empty: none */
  desk: string
  /** the switch for drafts that are never stored */
  never: boolean
  actor: Actor
}

export type SaveReviewResult =
  | { code: 'saved'; reviewId: string }
  /** the switch is on */
  | { code: 'never' }
  | Exclude<DraftCheckResult, { code: 'checked' }>

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 16 // 80 bits: nobody finds one by trying
const LONGEST_NAME = 200 // characters

/**
 * Saves a draft for review as version 1, with its check, and returns the review's id. Nothing is written while the switch
 * for "never" is on, or where the draft cannot be checked. Rejects when the database cannot be reached.
 */
export async function saveReview(
  { title, desk, never, actor, ...draft }: ReviewToSave,
  db: PrismaClient = database(),
): Promise<SaveReviewResult> {
  demand(actor, 'review/save-review')
  if (never) return { code: 'never' }
  const result = await checkGivenDraft(draft, db)
  if (result.code !== 'checked') return result
  const { checked } = result
  const id = [...randomBytes(ID_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
  const firstLine = checked.text.split('\n').find((line) => line.trim() !== '') ?? ''
  await db.$transaction(async (tx) => {
    await tx.review.create({
      data: {
        ...{ id, desk: desk.trim().slice(0, LONGEST_NAME), latest: 1 },
        title: (title.trim() || firstLine.trim()).slice(0, LONGEST_NAME),
        ...heldAgainst(checked),
        ...{ createdById: actor.id, createdByName: actor.name },
      },
    })
    await tx.reviewVersion.create({ data: versionRow(id, 1, checked, actor) })
    const thing = { kind: 'review', id } as const
    await record(tx, actor, { command: 'review/save-review', thing, summary: 'saved a draft for review' })
  })
  return { code: 'saved', reviewId: id }
}

/** What a draft is held against, as columns of its review. */
export function heldAgainst({ release, published, guides }: CheckedDraft) {
  return {
    releaseId: release?.id ?? null,
    published: published === null ? null : new Date(`${published}T00:00:00Z`),
    guides: guides.map(({ id }) => id),
  }
}

/** A version of a draft as a row. */
export function versionRow(reviewId: string, number: number, checked: CheckedDraft, actor: Actor) {
  const { text, candidates: _, ...kept } = checked
  return {
    ...{ reviewId, number, text },
    checked: kept satisfies StoredCheck as unknown as Prisma.InputJsonValue,
    ...{ savedById: actor.id, savedByName: actor.name },
  }
}
