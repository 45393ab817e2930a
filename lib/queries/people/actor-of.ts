import { userInfo } from 'node:os'
import { type Actor, localOwner, VISITOR } from '@/lib/core/people/actor'
import { houseOf, isFromThisComputer } from '@/lib/core/people/house'
import { env } from '@/lib/env'

/**
 * Who sent a request, by its headers: the local owner on a server for this computer alone; elsewhere whoever signed in and
 * is still here, else a visitor. Rejects when the database cannot be reached.
 */
export async function actorOf(headers: Pick<Headers, 'get'>): Promise<Actor> {
  const house = houseOf(env())
  if (house.mode === 'this computer') return isFromThisComputer(headers) ? localOwner(accountName()) : VISITOR
  return VISITOR
}

/** The account that runs Parallax. */
function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody at this computer' // an account without a name, as in some containers
  }
}
