import type { Actor } from '@/lib/core/people/actor'
import { database } from '@/lib/db/client'
import { demand, record } from './history'

/** Notes that a person added a passkey, which the sign-in library has checked and kept. */
export async function notePasskey({ actor }: { actor: Actor }): Promise<void> {
  demand(actor, 'people/add-passkey')
  const thing = { kind: 'person', id: actor.id } as const
  await record(database(), actor, { command: 'people/add-passkey', thing, summary: 'Added a passkey' })
}
