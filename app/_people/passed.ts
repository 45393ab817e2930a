import type { Actor } from '@/lib/core/people/actor'
import type { Right } from '@/lib/core/people/rights'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { admit } from './acting'
import { problem, type Told, UNREACHABLE } from './told'

/** Does what a form asks for when whoever sent it may; else tells why it was not done. */
export async function passed(right: Right, act: (actor: Actor) => Promise<Told>): Promise<Told> {
  try {
    const admitted = await admit(right)
    return 'refusal' in admitted ? problem(admitted.refusal) : await act(admitted.actor)
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return problem(UNREACHABLE)
  }
}
