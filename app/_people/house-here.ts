import { houseOf } from '@/lib/core/people/house'
import { env } from '@/lib/env'

/** The address of the house; null on a server for this computer alone, where nobody signs in. */
export function houseOrigin(): string | null {
  const house = houseOf(env())
  return house.mode === 'house' ? house.origin : null
}

/** What the house’s own login is called; null where it has none. */
export function loginName(): string | null {
  return env().login?.name ?? null
}

// Stands for the house, whatever its address is: what leads away from it is not followed.
const BASE = 'http://house.invalid'

/** The path to go to after a sign-in: that of a page here and nothing else. */
export function pathAfter(next: string | undefined): string {
  if (!next?.startsWith('/') || !URL.canParse(next, BASE)) return '/'
  const { origin, pathname, search } = new URL(next, BASE)
  return origin === BASE ? `${pathname}${search}` : '/'
}
