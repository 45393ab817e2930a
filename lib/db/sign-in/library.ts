import { passkey } from '@better-auth/passkey'
import { prismaAdapter } from '@better-auth/prisma-adapter'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth } from 'better-auth/plugins'
import { COOKIE_PREFIX, PEER_HEADER } from '@/lib/core/people/cookie-names'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/lib/core/people/password'
import { LONGEST_SESSION_MS } from '@/lib/core/people/session-length'
import { env } from '@/lib/env'
import { database } from '../client'
import { hashPassword, isPassword } from './passwords'
import { signInSecret } from './secret'

/** Where the addresses of the library stand; app/api/auth/ answers those alone that are used. */
export const LIBRARY_PATH = '/api/auth'

/** The name that the library knows the login of the house by. */
export const HOUSE_LOGIN = 'house'

// What anybody can make it say by a forged request is no error of ours.
const REFUSED = /^(?:Invalid origin|Invalid callbackURL|Blocked cross-site)/

/** The sign-in of a house that is reached at `origin`: sessions, passwords, passkeys and the house’s own login. */
function makeLibrary(origin: string) {
  const { login } = env()
  return betterAuth({
    appName: 'Parallax',
    baseURL: origin,
    basePath: LIBRARY_PATH,
    secret: signInSecret(),
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    telemetry: { enabled: false },
    // It would tell of every wrong password; what matters is in the history.
    logger: {
      level: 'error',
      log: (_, message) => REFUSED.test(message) || console.error(`Sign-in: ${message}`),
    },
    user: {
      modelName: 'person',
      // Read with each session; no form of the library writes them.
      additionalFields: {
        role: { type: 'string', input: false },
        coderId: { type: 'string', input: false },
        removedAt: { type: 'date', input: false, required: false },
      },
    },
    session: {
      fields: { userId: 'personId' },
      expiresIn: LONGEST_SESSION_MS / 1000,
      disableSessionRefresh: true,
      // Every request asks the database: a session that is revoked is over at once.
      cookieCache: { enabled: false },
    },
    account: {
      fields: { userId: 'personId' },
      // The house’s login says who it is; whoever is not here already does not come in by it.
      accountLinking: { enabled: true, trustedProviders: [HOUSE_LOGIN] },
      encryptOAuthTokens: true,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: isPassword },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-in/social': { window: 60, max: 10 },
        '/passkey/*': { window: 60, max: 30 },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: origin.startsWith('https://'),
      ipAddress: { ipAddressHeaders: [PEER_HEADER] },
      // Said, because the library would leave both out where NODE_ENV is "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    // What came by a house’s login leads back to the form, with a word for what went wrong.
    onAPIError: { errorURL: `${origin}/sign-in` },
    databaseHooks: {
      session: {
        create: {
          // Whoever was removed has no way in left; this holds for one that is added later, too.
          before: async ({ userId }) => {
            const person = await database().person.findUnique({
              where: { id: userId },
              select: { removedAt: true },
            })
            return person !== null && person.removedAt === null ? undefined : false
          },
          // Here and not in the command, because passkeys and the house’s login lead here too.
          after: async ({ id, userId }, context) => {
            const person = await database().person.findUniqueOrThrow({ where: { id: userId } })
            await database().history.create({
              data: {
                ...{ actorKind: 'person', actorId: person.id, actorName: person.name },
                ...{ command: 'people/sign-in', thingKind: 'session', thingId: id.slice(0, 8) },
                summary: `Signed in ${wayOf(context?.path)}`,
              },
            })
          },
        },
      },
    },
    plugins: [
      passkey({
        rpName: 'Parallax',
        rpID: new URL(origin).hostname,
        origin,
        // A device that knows its person, by a finger or a number, stands for more than a password.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        schema: { passkey: { fields: { userId: 'personId', credentialID: 'credentialId' } } },
      }),
      ...(login
        ? [
            genericOAuth({
              config: [
                {
                  providerId: HOUSE_LOGIN,
                  name: login.name,
                  discoveryUrl: `${login.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  clientId: login.clientId,
                  clientSecret: login.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  requireIdTokenVerification: true,
                  disableSignUp: true,
                  mapProfileToUser: (claims) => {
                    mustBeOfIssuer(login.issuer, claims.iss, origin)
                    return {}
                  },
                },
              ],
            }),
          ]
        : []),
    ],
  })
}

/**
 * Leads back to the page of sign-in when a token is by another issuer than the one of the settings, but for a slash at its
 * end. The library checks a token against the issuer that the metadata names, which by OpenID Connect Discovery 1.0, 4.3 must be
 * the one that was asked.
 */
function mustBeOfIssuer(setting: string, named: unknown, origin: string): void {
  const bare = (issuer: string) => issuer.replace(/\/$/, '')
  if (typeof named === 'string' && bare(named) === bare(setting)) return
  console.error(
    `The login calls itself ${named}, PARALLAX_LOGIN_ISSUER is ${setting}: they must be the same.`,
  )
  throw new APIError('FOUND', undefined, { location: `${origin}/sign-in?error=another_issuer` })
}

function wayOf(path: string | undefined): string {
  if (path?.startsWith('/passkey')) return 'with a passkey'
  return path?.startsWith('/callback') ? 'by the login of the house' : 'with a password'
}

export type SignInLibrary = ReturnType<typeof makeLibrary>

// As the client: `next dev` loads this module anew at each change, and the tests change the database.
const shared = globalThis as typeof globalThis & {
  parallaxSignIn?: { origin: string; database: unknown; library: SignInLibrary }
}

/** The sign-in of the house that is reached at `origin`, made at the first call. */
export function signInLibrary(origin: string): SignInLibrary {
  const client = database()
  if (shared.parallaxSignIn?.origin !== origin || shared.parallaxSignIn.database !== client) {
    shared.parallaxSignIn = { origin, database: client, library: makeLibrary(origin) }
  }
  return shared.parallaxSignIn.library
}
