import type { Actor, Scope } from '@/lib/core/people/actor'
import { TOKEN_DAYS, TOKEN_PREFIX } from '@/lib/core/people/one-time-token'
import { database, type PrismaClient } from '@/lib/db/client'
import { newToken } from '@/lib/db/sign-in/tokens'
import { demand, record } from './history'

const DAY_MS = 86_400_000

/** Makes an access token for a program of the actor’s; it is returned once, and kept nowhere but as its hash. */
export async function makeToken(
  { name, scopes, actor }: { name: string; scopes: readonly Scope[]; actor: Actor },
  db: PrismaClient = database(),
): Promise<string> {
  demand(actor, 'people/make-token')
  return db.$transaction(async (tx) => {
    const { token, hash } = newToken(TOKEN_PREFIX)
    const expiresAt = new Date(Date.now() + TOKEN_DAYS * DAY_MS)
    const { id } = await tx.accessToken.create({
      data: { personId: actor.id, name, scopes: [...scopes], tokenHash: hash, expiresAt },
    })
    const thing = { kind: 'token', id } as const
    const summary = `Made an access token to ${scopes.join(', ')}`
    await record(tx, actor, { command: 'people/make-token', thing, summary })
    return token
  })
}
