import type { Actor } from '@/lib/core/people/actor'
import { database } from '@/lib/db/client'

/** A review in a list. */
export interface ReviewSummary {
  id: string
  title: string
  /** empty: at none */
  desk: string
  author: string
  version: number
  /** ISO time of the latest version */
  savedAt: string
  signedBy: string | null
}

/** The reviews of somebody: their own and those that they were called in to, the last changed first. Rejects when the database cannot be reached. */
export async function myReviews(actor: Actor): Promise<ReviewSummary[]> {
  const self = actor.id
  const rows = await database().$queryRaw<(Omit<ReviewSummary, 'savedAt'> & { savedAt: Date })[]>`
    select r.id, r.title, r.desk, r.created_by_name as author, r.latest as version, v.saved_at as "savedAt",
      s.signed_by_name as "signedBy"
    from review r
    join review_version v on v.review_id = r.id and v.number = r.latest
    left join review_sign_off s on s.review_id = r.id
    where r.created_by_id = ${self} or coalesce((
      select a.is_assigned from review_assignment a
      where a.review_id = r.id and a.person_id = ${self} order by a.id desc limit 1), false)
    order by v.saved_at desc limit 200`
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }))
}

/** The desks of reviews, each once, by name. */
export function desksOf(reviews: readonly ReviewSummary[]): string[] {
  return [...new Set(reviews.map(({ desk }) => desk))].filter((desk) => desk !== '').sort()
}
