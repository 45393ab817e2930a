import { actorOf } from '@/lib/commands/people/actor-of'
import { type House, houseOf, isFromHereInClassroom, isFromThisComputer } from '@/lib/core/people/house'
import { hasRight } from '@/lib/core/people/rights'
import { rightFor } from '@/lib/core/people/route-of'
import { env } from '@/lib/env'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'

/** What becomes of a request before a page is drawn. */
export type Gate =
  | { answer: 'pass' }
  /** a page for people, and nobody signed in: they come back to it afterwards */
  | { answer: 'sign-in'; origin: string }
  /** a page that is not for pupils: they are led to where they join */
  | { answer: 'join'; origin: string }
  /** a page for people, and their role does not have it */
  | { answer: 'no-entry' }
  | { answer: 'refuse'; status: 401 | 403 | 421 | 503; message: string }

const NOT_SIGNED_IN =
  'You are not signed in, or no longer. Sign in at /sign-in and try again. Nothing was changed.'
const NOT_FOR_PUPILS = 'Other computers reach the pages of a class here, and nothing else.'
const NOT_YOURS = 'Your role here does not include this. Nothing was changed.'

/**
 * Judges a request by the table of lib/core/people/access.ts. What a page calls on the server passes, because it answers
 * in the form that asked, and each such function judges for itself.
 */
export async function gate(
  { method, path, headers }: { method: string; path: string; headers: Headers },
  house: House = houseOf(env()),
): Promise<Gate> {
  const misled = otherName(headers, house)
  if (misled) return { answer: 'refuse', status: 421, message: misled }
  const isCall = method === 'POST' && headers.has('next-action')
  const isFromHere =
    house.mode === 'this computer' || (house.mode === 'classroom' && isFromHereInClassroom(headers))
  if (isFromHere || isCall) return { answer: 'pass' }
  const right = rightFor(path)
  if (right === 'come in') return { answer: 'pass' }
  try {
    const actor = await actorOf(headers, house)
    const isPublic = house.mode === 'house' && house.isPublic
    if (hasRight(actor, right, { isPublic })) return { answer: 'pass' }
    const isPage = method === 'GET' && !/^\/(?:api|embed)(?:\/|$)/.test(path)
    if (house.mode === 'classroom')
      return isPage
        ? { answer: 'join', origin: house.origin }
        : { answer: 'refuse', status: 403, message: NOT_FOR_PUPILS }
    if (actor.kind === 'visitor')
      return isPage && house.mode === 'house'
        ? { answer: 'sign-in', origin: house.origin }
        : { answer: 'refuse', status: 401, message: NOT_SIGNED_IN }
    return isPage ? { answer: 'no-entry' } : { answer: 'refuse', status: 403, message: NOT_YOURS }
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return {
      ...{ answer: 'refuse', status: 503 },
      message: 'The database cannot be reached at the moment. Nothing is lost. Try again in a while.',
    }
  }
}

/** Why a request under this name is not answered: a page of another site can have a name of its own lead here. */
function otherName(headers: Headers, house: House): string | null {
  const asked = headers.get('x-forwarded-host') ?? headers.get('host') ?? ''
  if (house.mode === 'this computer') {
    if (isFromThisComputer(headers)) return null
    return `This server serves this computer alone, but was asked for as “${asked}” or from another one. To serve others, set PARALLAX_URL to the address by which they reach it; see README.md.`
  }
  if (house.mode === 'classroom' && isFromHereInClassroom(headers)) return null
  if (house.mode !== 'no address' && asked.toLowerCase() === new URL(house.origin).host) return null
  return `This server is not reached as “${asked}”. Use the address that you were given, or set PARALLAX_URL to this one.`
}
