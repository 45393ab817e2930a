import type { Actor } from '@/lib/core/people/actor'
import { RIGHTS } from '@/lib/core/people/rights'
import { CHECKLIST } from '@/lib/core/review/checklist'
import { noteStates } from '@/lib/core/review/note-states'
import type { ReviewDetail } from '@/lib/core/review/review-detail'
import { database } from '@/lib/db/client'
import { notesOfVersions, reviewDecisions, storedVersions } from '@/lib/db/review-notes'
import { isTheirReview } from './is-their-review'

/**
 * A review for one of its people; null where there is none of this id, or where it is not theirs: nobody learns which.
 * Rejects when the database cannot be reached.
 */
export async function reviewDetail(id: string, actor: Actor): Promise<ReviewDetail | null> {
  const db = database()
  const self = actor.id
  if (!(await isTheirReview(db, id, self))) return null
  const [review, versions, others] = await Promise.all([
    db.review.findUnique({
      where: { id },
      include: {
        comments: { orderBy: { id: 'asc' } },
        assignments: { orderBy: { id: 'asc' } },
        ticks: { orderBy: { id: 'asc' } },
        signOff: true,
      },
    }),
    storedVersions(db, id),
    db.person.findMany({
      where: {
        removedAt: null,
        role: { in: RIGHTS.review.filter((role) => role !== 'visitor' && role !== 'pupil') },
      },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
  ])
  const latest = versions.at(-1)
  if (!review || !latest) return null
  const matches = latest.checked.notes.map(({ match }) => match)
  const decisions = await reviewDecisions(db, { id, desk: review.desk, matches })
  const assigned = new Map(
    review.assignments.map((one) => [one.personId, one.isAssigned ? one.personName : null]),
  )
  const people = [...assigned].flatMap(([personId, name]) => (name ? [{ id: personId, name }] : []))
  const inIt = new Set([review.createdById, ...people.map((one) => one.id)])
  const ticks = new Map(review.ticks.map((tick) => [tick.item, tick]))
  const { signOff } = review
  return {
    ...{ id, title: review.title, desk: review.desk, createdAt: review.createdAt.toISOString() },
    author: { id: review.createdById, name: review.createdByName },
    ...{ version: latest.number, text: latest.text, checked: latest.checked },
    ...noteStates(notesOfVersions(versions), decisions),
    versions: versions.map(({ number, savedByName, savedAt, checked }) => ({
      ...{ number, byName: savedByName, at: savedAt.toISOString() },
      notes: checked.notes.filter(({ asks }) => asks).length,
    })),
    comments: review.comments.map(({ reviewId: _, byId: __, at, ...one }) => ({
      ...one,
      at: at.toISOString(),
    })),
    people,
    checklist: CHECKLIST.map(({ id: item, words }) => {
      const tick = ticks.get(item)
      const done = tick?.isDone ? tick : null
      return {
        ...{ id: item, words },
        tick: done && { version: done.version, byName: done.byName, at: done.at.toISOString() },
      }
    }),
    signOff: signOff && {
      ...{ version: signOff.version, byName: signOff.signedByName, at: signOff.signedAt.toISOString() },
      sha256: signOff.sha256,
    },
    isOwn: review.createdById === self || versions.some(({ savedById }) => savedById === self),
    others: others.filter((person) => !inIt.has(person.id)),
  }
}
