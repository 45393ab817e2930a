import type { Actor } from '@/lib/core/people/actor'
import { today } from '@/lib/db/today'

/** The classes that somebody may change: their own, until their day is over. Nobody has another teacher's, an owner neither. */
export function ownClass(actor: Actor) {
  return { teacher: actor.id, expiresOn: { gte: today() } }
}
