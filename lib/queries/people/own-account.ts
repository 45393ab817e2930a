import { LONGEST_REST_MS } from '@/lib/core/people/session-length'
import { database } from '@/lib/db/client'

export interface OwnAccount {
  email: string
  hasPassword: boolean
  /** newest first; `isThis`: the one that asks */
  sessions: { id: string; device: string; from: string | null; began: Date; used: Date; isThis: boolean }[]
  passkeys: { id: string; name: string; added: Date | null }[]
  tokens: { id: number; name: string; scopes: string[]; made: Date; expires: Date; lastUsed: Date | null }[]
}

/** What a person sees of their own account: sessions that are open, passkeys, and tokens that are good. */
export async function ownAccount({
  id,
  sessionId,
}: {
  id: string
  sessionId: string
}): Promise<OwnAccount | null> {
  const now = new Date()
  const rested = new Date(now.getTime() - LONGEST_REST_MS)
  const person = await database().person.findUnique({
    where: { id },
    include: {
      accounts: { where: { providerId: 'credential', password: { not: null } }, select: { id: true } },
      sessions: {
        where: { expiresAt: { gt: now }, updatedAt: { gt: rested } },
        orderBy: { createdAt: 'desc' },
      },
      passkeys: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      accessTokens: { where: { revokedAt: null, expiresAt: { gt: now } }, orderBy: { id: 'asc' } },
    },
  })
  if (!person) return null
  return {
    email: person.email,
    hasPassword: person.accounts.length > 0,
    sessions: person.sessions.map((session) => ({
      id: session.id,
      device: deviceOf(session.userAgent),
      from: session.ipAddress || null,
      ...{ began: session.createdAt, used: session.updatedAt, isThis: session.id === sessionId },
    })),
    passkeys: person.passkeys.map(({ id, name, createdAt }, index) => ({
      ...{ id, name: name || `Passkey ${index + 1}`, added: createdAt },
    })),
    tokens: person.accessTokens.map(({ id, name, scopes, createdAt, expiresAt, lastUsedOn }) => ({
      ...{ id, name, scopes, made: createdAt, expires: expiresAt, lastUsed: lastUsedOn },
    })),
  }
}

const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const

/** A browser by what it says of itself: "Firefox, Windows". */
function deviceOf(agent: string | null): string {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([sign]) => agent?.includes(sign))?.[1]
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(', ') || 'A browser that does not say which'
}
