import { currentActor, keptName } from '../../_people/acting'
import { isMachines } from './machine-accounts'

/** The name to offer in a form that saves: the one given before, else the account's where that is a person's; else empty. */
export async function nameToOffer(): Promise<string> {
  const actor = await currentActor()
  return (await keptName(actor)) ?? (isMachines(actor.name) ? '' : actor.name)
}
