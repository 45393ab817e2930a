import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { FETCH_LIMITS } from '@/lib/ingest/links/fetch-limits'
import type { FetchSurroundings } from '@/lib/ingest/links/hop'
import { RobotsCache } from '@/lib/ingest/links/robots-rules'

const open: (() => Promise<void>)[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

/** A server on loopback for one test, which counts what it is asked; robots.txt is missing unless `robots` is given. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  robots: string | null = null,
): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url !== '/robots.txt') return answer(request, response)
    response.writeHead(robots === null ? 404 : 200, { 'content-type': 'text/plain' }).end(robots ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { port: (server.address() as AddressInfo).port, asked }
}

/** Sends a small page. */
export const page = (_request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>a page</p>')
}

/** Every name leads to loopback, and 127.0.0.1 alone stands for the public internet. */
export function surroundings(changes: Partial<FetchSurroundings> = {}): FetchSurroundings {
  return {
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowed: (address) => address === '127.0.0.1',
    anyPort: true,
    robots: new RobotsCache(),
    ...changes,
  }
}

/** Limits small enough for a test. */
export const LIMITS = {
  ...FETCH_LIMITS,
  connectMs: 500,
  headersMs: 300,
  bodyPauseMs: 300,
  totalMs: 3000,
  bytes: 100_000,
}
