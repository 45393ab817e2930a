import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { actorOf } from '@/lib/commands/people/actor-of'
import type { Actor } from '@/lib/core/people/actor'
import { houseOf } from '@/lib/core/people/house'
import { hasRight, type Right } from '@/lib/core/people/rights'
import { env } from '@/lib/env'
import { codingName, NAME_COOKIE } from '../articles/[article]/correct/_state/coding-name'
import { foreignRequest, linksOff } from '../import/_actions/own-request'

/** Who asks for the page or sent the form: found out once for each request. Rejects when the database cannot be reached. */
export const currentActor = cache(async (): Promise<Actor> => actorOf(new Headers(await headers())))

/** Whether whoever asks has a right. */
export async function mayHere(right: Right): Promise<boolean> {
  return hasRight(await currentActor(), right, openness())
}

/**
 * Lets a form through: who sent it, when it came from a page of ours by somebody with the right it asks for; else the
 * sentence to answer with. The first thing that every function does that a page can call on the server.
 */
export async function admit(right: Right): Promise<{ actor: Actor } | { refusal: string }> {
  const { host, url } = env()
  const foreign = foreignRequest(await headers(), host, url)
  if (foreign) return { refusal: foreign }
  const actor = await currentActor()
  if (hasRight(actor, right, openness())) return { actor }
  return {
    refusal:
      actor.kind === 'visitor'
        ? 'You are not signed in, or no longer. Nothing was saved. Open /sign-in in another tab, sign in and send this again.'
        : `Your role here is ${actor.role}, which does not include this. Nothing was saved.`,
  }
}

/**
 * The actor under a name that they gave. Somebody who signed in has one name for all; whoever sits at the computer says who
 * they are, because several people may.
 */
export function under(actor: Actor, name: string): Actor {
  return actor.kind === 'local owner' ? { ...actor, name } : actor
}

/** The name that somebody codes and saves under: their own where they signed in, else the one that this browser keeps. */
export async function keptName(actor: Actor): Promise<string | null> {
  return actor.kind === 'person' ? actor.name : codingName((await cookies()).get(NAME_COOKIE)?.value)
}

/** Why no links are fetched; null when they are, which is on a server for this computer alone. */
export async function noLinks(): Promise<string | null> {
  const { host, url } = env()
  return linksOff(await headers(), host, url)
}

/** What the house opens to those who did not sign in. */
function openness() {
  const house = houseOf(env())
  return { isPublic: house.mode === 'house' && house.isPublic }
}
