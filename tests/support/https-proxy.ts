import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

export interface HttpsProxy {
  /** "https://localhost:41234" */
  url: string
  /** Where it hands requests on to, from now on: "http://127.0.0.1:3000". */
  leadTo(address: string): void
  stop(): Promise<void>
}

// Made for this alone and known to everybody: it guards nothing.
const file = (name: string) => readFileSync(path.resolve('tests/support/https', name))

/** A server for https that stands before another one, as a house would have it, with a certificate that nobody vouches for. */
export async function startHttpsProxy(): Promise<HttpsProxy> {
  let target = ''
  const server = https.createServer({ key: file('key.pem'), cert: file('cert.pem') }, (request, response) => {
    const { method, url, headers, socket } = request
    const onward = http.request(`${target}${url}`, {
      method,
      headers: {
        ...headers,
        'x-forwarded-for': socket.remoteAddress,
        'x-forwarded-proto': 'https',
        'x-forwarded-host': headers.host,
      },
    })
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    leadTo: (address) => {
      target = address
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
