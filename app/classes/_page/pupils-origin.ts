import { houseOf } from '@/lib/core/people/house'
import { isLoopback } from '@/lib/core/people/loopback'
import { env } from '@/lib/env'

/** The address under which pupils at other computers reach their class; null where none of them does. */
export function pupilsOrigin(): string | null {
  const house = houseOf(env())
  if (house.mode !== 'house' && house.mode !== 'classroom') return null
  return isLoopback(new URL(house.origin).host) ? null : house.origin
}
