import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { codingName, NAME_COOKIE } from '../../articles/[article]/correct/_state/coding-name'
import { actingPerson } from '../../import/_actions/acting-person'
import { isMachines } from './machine-accounts'

/** The name under which this browser saves: the one given before, else the account's. */
export async function actingName(): Promise<string> {
  return codingName((await cookies()).get(NAME_COOKIE)?.value) ?? actingPerson(env().host)
}

/** The name to offer in a form that saves: the one given before, else the account's where that is a person's; else empty. */
export async function nameToOffer(): Promise<string> {
  const account = actingPerson(env().host)
  return codingName((await cookies()).get(NAME_COOKIE)?.value) ?? (isMachines(account) ? '' : account)
}
