import type { Actor } from '@/lib/core/people/actor'
import type { Transaction } from '../load-content/rows'

/** A review as every write begins with it. */
export interface LockedReview {
  id: string
  title: string
  latest: number
  createdById: string
  isSigned: boolean
}

/**
 * Locks a review for a write; null where there is none, or where it is not one of the actor's: nobody learns which. Its
 * people are its author and those called in; a program is none of them, whoever made its token.
 */
export async function lockReview(tx: Transaction, id: string, actor: Actor): Promise<LockedReview | null> {
  const self = actor.id
  const [found] = await tx.$queryRaw<LockedReview[]>`
    select r.id, r.title, r.latest, r.created_by_id as "createdById",
      exists (select 1 from review_sign_off s where s.review_id = r.id) as "isSigned"
    from review r
    where r.id = ${id} and (r.created_by_id = ${self} or coalesce((
      select a.is_assigned from review_assignment a
      where a.review_id = r.id and a.person_id = ${self} order by a.id desc limit 1), false))
    for update of r`
  return found ?? null
}
