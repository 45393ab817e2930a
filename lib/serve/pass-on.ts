import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { bringsSession, PEER_HEADER } from '@/lib/core/people/cookie-names'
import { isLoopback } from '@/lib/core/people/loopback'
import { headersOf } from './answer'

/** Hands a request on to the server on this computer at `port`, with where it came from, and its answer back as it comes. */
export function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url: path, headers } = request
  const { connection: _, ...kept } = headers
  kept[PEER_HEADER] = peerOf(request)
  const isOnesOwn = bringsSession(headers.cookie, headers.authorization)
  const onward = http.request({
    ...{ host: '127.0.0.1', port, method, path, agent: false },
    headers: kept,
    setHost: headers.host === undefined,
  })
  onward.on('response', (answer) => {
    const length = answer.headers['content-length']
    response.writeHead(answer.statusCode ?? 502, [
      ...(isOnesOwn ? keptNowhere(headersOf(answer)) : headersOf(answer)).flat(),
      ...(length ? ['content-length', length] : []),
    ])
    answer.on('error', () => response.destroy())
    answer.pipe(response)
  })
  onward.on('error', () => cannotAnswer(response))
  request.on('error', () => onward.destroy())
  // Who went away needs no answer; what was being made for them is given up.
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}

/** What was made for one person alone is kept by no browser and by nothing between. */
function keptNowhere(headers: [string, string][]): [string, string][] {
  return [...headers.filter(([name]) => !/^cache-control$/i.test(name)), ['Cache-Control', 'no-store']]
}

/**
 * By which address of the network a request came. Where it comes from this computer and says for whom, another server
 * stands before this one: then the last that it names is the one it saw itself.
 */
export function peerOf({ socket, headers }: IncomingMessage): string {
  const from = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return isLoopback(from) && told ? told : from
}

/** Says that the server behind does not answer. */
export function cannotAnswer(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end('Parallax is not ready, or has just been stopped. Try again in a moment.\n')
}
