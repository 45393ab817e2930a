import type { Dispatcher } from 'undici'
import { Agent, buildConnector, errors } from 'undici'
import type { FetchLimits } from './fetch-limits'
import { Refused } from './refusal'
import type { AddressRule, HostAddress } from './resolve-host'

/** The product token that robots.txt rules are looked up by. */
export const ROBOTS_NAME = 'ParallaxImport'
const USER_AGENT = `${ROBOTS_NAME}/0.1 (fetches single articles that a reader asked for; honours robots.txt)`

const ASKING = {
  'user-agent': USER_AGENT,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,text/plain;q=0.7',
  'accept-encoding': 'gzip, deflate, br',
}

export interface Answer {
  status: number
  headers: Dispatcher.ResponseData['headers']
  body: Dispatcher.ResponseData['body']
  /** ends the connection; to be called whatever happens */
  close: () => Promise<void>
}

/** What is sent with a POST; without it a page is asked for. */
export interface Sent {
  body: string
  headers: Record<string, string>
}

/**
 * Asks for a URL at the address that was checked, whatever its name would resolve to by now; the connection's own far
 * end is checked once more. No redirect is followed and nothing is decompressed. Throws what undici throws, or Refused.
 */
export async function request(
  url: URL,
  at: HostAddress,
  isAllowed: AddressRule,
  limits: FetchLimits,
  signal: AbortSignal,
  sent?: Sent,
): Promise<Answer> {
  const agent = pinnedAgent(url, at, isAllowed, limits)
  const close = () => agent.destroy().catch(() => undefined)
  try {
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      ...(sent
        ? { method: 'POST', body: sent.body, headers: sent.headers }
        : { method: 'GET', headers: ASKING }),
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyPauseMs,
      signal,
    })
    return { status: statusCode, headers, body, close }
  } catch (error) {
    await close()
    throw error
  }
}

function pinnedAgent(url: URL, at: HostAddress, isAllowed: AddressRule, limits: FetchLimits): Agent {
  const connect = buildConnector({
    timeout: limits.connectMs,
    // The name is not resolved a second time: between check and use its answer could change (DNS rebinding).
    lookup: (_host, options, done) => {
      if (options.all) done(null, [{ address: at.address, family: at.family }])
      else done(null, at.address, at.family)
    },
  })
  return new Agent({
    maxHeaderSize: 32_768,
    connect: (options, done) =>
      connect(options, (...[error, socket]) => {
        if (socket && !isAllowed(socket.remoteAddress ?? '')) {
          socket.destroy()
          const where = `${url.hostname} answered from ${socket.remoteAddress ?? 'an unknown address'}`
          done(
            new Refused('private-address', `${where}, which is not public; only public pages are fetched.`),
            null,
          )
        } else if (socket) done(null, socket)
        else done(error ?? new Error('no connection'), null)
      }),
  })
}

/** What went wrong while fetching, as a refusal; null for an error that is none of the network's. */
export function refusalOf(error: unknown, name: string, limits: FetchLimits): Refused | null {
  if (error instanceof Refused) return error
  if (!(error instanceof Error)) return null
  if (error.name === 'TimeoutError') {
    return new Refused(
      'timeout',
      `${name} took longer than ${seconds(limits.totalMs)} in all. Try again later, or paste the article.`,
    )
  }
  if (error instanceof errors.ConnectTimeoutError)
    return slow(name, 'did not accept a connection', limits.connectMs)
  if (error instanceof errors.HeadersTimeoutError)
    return slow(name, 'did not begin to answer', limits.headersMs)
  if (error instanceof errors.BodyTimeoutError)
    return slow(name, 'stopped in the middle of its answer', limits.bodyPauseMs)
  if (error.cause instanceof Refused) return error.cause
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return new Refused(
    'connection',
    `${name} could not be fetched: the connection failed${code}. Try again later, or paste the article.`,
  )
}

const slow = (name: string, what: string, milliseconds: number): Refused =>
  new Refused(
    'timeout',
    `${name} ${what} within ${seconds(milliseconds)}. Try again later, or paste the article.`,
  )

const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds} milliseconds` : `${Math.round(milliseconds / 1000)} seconds`
