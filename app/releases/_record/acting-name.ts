import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { codingName, NAME_COOKIE } from '../../articles/[article]/correct/_state/coding-name'
import { actingPerson } from '../../import/_actions/acting-person'

/** The name under which this browser saves: the one given before, else the account's. */
export async function actingName(): Promise<string> {
  return codingName((await cookies()).get(NAME_COOKIE)?.value) ?? actingPerson(env().host)
}
