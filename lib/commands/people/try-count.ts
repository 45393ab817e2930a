import { database } from '@/lib/db/client'

// The fifth wrong password closes an address for a minute, each one after for twice as long: some hundred guesses a day.
export const FREE_TRIES = 5
const LONGEST_LOCK_MIN = 15

/**
 * Counts a try under a key (SHA-256 in hex), before it is known whether it is right, in one statement: many at once get no
 * more tries than one after the other. How many there were in a row, or null while the key is closed.
 */
export async function countTry(key: string): Promise<number | null> {
  const rows = await database().$queryRaw<{ failures: number }[]>`
    insert into sign_in_lock as l (address_hash, failures, last_failure) values (${key}, 1, now())
    on conflict (address_hash) do update set
      failures = case when l.last_failure < now() - interval '1 day' then 1 else l.failures + 1 end,
      last_failure = now(),
      locked_until = case when l.last_failure >= now() - interval '1 day' and l.failures + 1 >= ${FREE_TRIES}::int
        then now() + interval '1 minute' * least(${LONGEST_LOCK_MIN}::int, 2 ^ least(10, l.failures + 1 - ${FREE_TRIES}::int)) end
    where l.locked_until is null or l.locked_until <= now()
    returning failures`
  return rows[0]?.failures ?? null
}

/** Forgets the tries under a key after a right one, and those of others that are older than a day. */
export async function forgetTries(key: string): Promise<void> {
  await database().$executeRaw`
    delete from sign_in_lock where address_hash = ${key} or last_failure < now() - interval '1 day'`
}
