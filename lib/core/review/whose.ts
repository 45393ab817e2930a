import type { Actor } from '../people/actor'

/** Under which id somebody is one of the people of a review: a program is its person. */
export function selfOf(actor: Actor): string {
  return actor.kind === 'access token' ? actor.personId : actor.id
}
