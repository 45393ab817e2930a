import type { Actor } from '@/lib/core/people/actor'
import { fitsIn } from '@/lib/core/text/span'
import { database, type PrismaClient } from '@/lib/db/client'
import { demand, record } from '../people/history'
import { lockReview } from './lock-review'

export interface CommentToAdd {
  reviewId: string
  /** the version whose words it is on */
  version: number
  /** words of that version */
  quote: string
  /** where they begin, in UTF-16 units; null: the first place where they stand */
  start: number | null
  body: string
  actor: Actor
}

export type CommentResult =
  | { code: 'added'; id: number }
  | { code: 'no-review' }
  | { code: 'signed' }
  | { code: 'empty' }
  /** the words do not stand in that version */
  | { code: 'no-words' }

const LONGEST_COMMENT = 4_000 // characters

/** Adds a remark on words of a draft. It overwrites nothing, so that it needs no version of the review. Rejects when the database cannot be reached. */
export async function addComment(
  { reviewId, version, quote, start, body, actor }: CommentToAdd,
  db: PrismaClient = database(),
): Promise<CommentResult> {
  demand(actor, 'review/add-comment')
  if (body.trim() === '') return { code: 'empty' }
  return db.$transaction(async (tx): Promise<CommentResult> => {
    const review = await lockReview(tx, reviewId, actor)
    if (!review) return { code: 'no-review' }
    if (review.isSigned) return { code: 'signed' }
    const found = await tx.reviewVersion.findUnique({
      where: { reviewId_number: { reviewId, number: version } },
      select: { text: true },
    })
    const from = start ?? found?.text.indexOf(quote) ?? -1
    const span = { start: from, end: from + quote.length }
    if (!found || !fitsIn(found.text, span) || found.text.slice(span.start, span.end) !== quote) {
      return { code: 'no-words' }
    }
    const { id } = await tx.reviewComment.create({
      data: {
        ...{ reviewId, version, ...span, quote, body: body.trim().slice(0, LONGEST_COMMENT) },
        ...{ byId: actor.id, byName: actor.name },
      },
      select: { id: true },
    })
    const thing = { kind: 'review', id: reviewId } as const
    await record(tx, actor, { command: 'review/add-comment', thing, summary: 'commented' })
    return { code: 'added', id }
  })
}
