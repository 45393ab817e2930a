import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an id token says. */
export type Claims = Record<string, unknown>

/** What one sign-in at the issuer is made of; a test spoils one thing of it. */
export interface Spoiled {
  claims?: (claims: Claims) => Claims
  /** the key that the token is signed with; null leaves it unsigned */
  key?: KeyObject | null
}

export interface Issuer {
  url: string
  clientId: string
  clientSecret: string
  /** Signs in there as a browser would at this address of it; returns the address that it leads back to. */
  signIn(address: string, person: { sub: string; email: string; name: string }, spoiled?: Spoiled): string
  /** How often a code was given out for a token. */
  readonly tokens: number
  stop(): Promise<void>
}

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A key that the issuer does not know. */
export const strangersKey = (): KeyObject => pair().privateKey

/**
 * A small OpenID Connect issuer in this process: discovery, keys, the code flow with PKCE (S256), and a token endpoint that
 * asks for the secret of the client, the address to lead back to, and the verifier.
 */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = pair()
  const [clientId, clientSecret] = ['parallax', randomBytes(16).toString('hex')]
  const codes = new Map<string, { challenge: string; redirect: string; idToken: string }>()
  let tokens = 0
  let url = ''

  const answers: Record<string, (request: IncomingMessage, body: URLSearchParams) => [number, unknown]> = {
    '/.well-known/openid-configuration': () => [
      200,
      {
        ...{ issuer: url, authorization_endpoint: `${url}/authorize`, token_endpoint: `${url}/token` },
        ...{ jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
        ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
        code_challenge_methods_supported: ['S256'],
      },
    ],
    '/keys': () => [200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] }],
    '/token': (request, body) => {
      const found = codes.get(body.get('code') ?? '')
      codes.delete(body.get('code') ?? '')
      const verifier = createHash('sha256')
        .update(body.get('code_verifier') ?? '')
        .digest('base64url')
      const isClient = namesClient(request, body, clientId, clientSecret)
      if (!found || !isClient || found.challenge !== verifier || found.redirect !== body.get('redirect_uri'))
        return [400, { error: 'invalid_grant' }]
      tokens++
      const access = { access_token: randomBytes(16).toString('hex'), token_type: 'Bearer', expires_in: 60 }
      return [200, { ...access, id_token: found.idToken }]
    },
  }

  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const answer = answers[request.url ?? '']
    const [status, given] = answer ? answer(request, new URLSearchParams(body)) : [404, {}]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(given))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    ...{ url, clientId, clientSecret },
    get tokens() {
      return tokens
    },
    signIn(address, { sub, email, name }, { claims = (same: Claims) => same, key = privateKey } = {}) {
      const asked = new URL(address).searchParams
      if (asked.get('client_id') !== clientId || asked.get('code_challenge_method') !== 'S256')
        throw new Error(`not asked as the client with PKCE: ${address}`)
      const now = Math.floor(Date.now() / 1000)
      const said = claims({
        ...{ iss: url, aud: clientId, iat: now, exp: now + 60, nonce: asked.get('nonce') },
        ...{ sub, email, name, email_verified: true },
      })
      const code = randomBytes(16).toString('hex')
      const redirect = asked.get('redirect_uri') ?? ''
      codes.set(code, { challenge: asked.get('code_challenge') ?? '', redirect, idToken: jwt(said, key) })
      return `${redirect}?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function namesClient(request: IncomingMessage, body: URLSearchParams, id: string, secret: string): boolean {
  const basic = Buffer.from(request.headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString()
  return basic === `${id}:${secret}` || (body.get('client_id') === id && body.get('client_secret') === secret)
}

function jwt(claims: Claims, key: KeyObject | null): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = part(key ? { alg: 'RS256', kid: 'one' } : { alg: 'none' })
  const said = `${head}.${part(claims)}`
  return `${said}.${key ? createSign('sha256').update(said).sign(key, 'base64url') : ''}`
}
