import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { headersOf } from './answer'

/** Hands a request on as it is to the server on this computer at `port`, and its answer back as it comes. */
export function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url: path, headers } = request
  const { connection: _, ...kept } = headers
  const onward = http.request({
    ...{ host: '127.0.0.1', port, method, path, agent: false },
    headers: kept,
    setHost: headers.host === undefined,
  })
  onward.on('response', (answer) => {
    const length = answer.headers['content-length']
    response.writeHead(answer.statusCode ?? 502, [
      ...headersOf(answer).flat(),
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

/** Says that the server behind does not answer. */
export function cannotAnswer(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end('Parallax is not ready, or has just been stopped. Try again in a moment.\n')
}
