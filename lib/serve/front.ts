import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { snapshotReader } from '@/lib/db/snapshot'
import { type Answer, headerOf, wholeAnswer } from './answer'
import { builtFiles, isBuiltFile } from './built-files'
import { isWorthPacking, packed, packingFor } from './packing'
import { pageRequest } from './page-request'
import { keptPages } from './pages'
import { cannotAnswer, passOn, peerOf } from './pass-on'

export interface FrontOptions {
  host: string
  port: number
  databaseUrl: string
  /** the port on this computer where pages are made */
  behind: number
}

/**
 * What readers talk to: it gives pages that it has, as long as nothing was written to the database since they were made,
 * and asks the server behind for everything else. A page that is kept never waits for one that is being made, because
 * that happens in the other process: see content/decisions/60-pages-from-memory.md. Returns once it listens; rejects when it cannot.
 */
export async function startFront({ host, port, databaseUrl, behind }: FrontOptions) {
  const snapshots = snapshotReader(databaseUrl)
  const pages = keptPages(snapshots, (url, headers) => wholeAnswer(behind, url, headers))
  const files = builtFiles((url) => wholeAnswer(behind, url, {}))

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    const packing = packingFor(request.headers['accept-encoding'])
    if (isBuiltFile(request.method, url)) return send(response, await files(url, packing))
    const started = performance.now()
    const asked = pageRequest(request, { day: new Date().toISOString().slice(0, 10), peer: peerOf(request) })
    const given = asked && (await pages(url, asked))
    if (!given) return passOn(request, response, behind)
    const { body, ...rest } = given.answer
    const isPacked = packing !== null && isWorthPacking(headerOf(rest, 'content-type'), body.length)
    const sent = isPacked ? await packed(body, packing, 'page') : body
    const took = (performance.now() - started).toFixed(1)
    send(response, {
      status: rest.status,
      headers: [
        ...rest.headers.filter(([name]) => !/^(?:vary|content-encoding)$/i.test(name)),
        ['Vary', [headerOf(rest, 'vary'), 'Accept-Encoding'].filter(Boolean).join(', ')],
        ['Server-Timing', `${given.wasKept ? 'kept' : 'made'};dur=${took}`],
        ...(isPacked ? [['Content-Encoding', packing] satisfies [string, string]] : []),
      ],
      body: sent,
    })
  }
  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => cannotAnswer(response))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  let stopping: Promise<void> | undefined
  return {
    stop: () => {
      stopping ??= close()
      return stopping
    },
  }

  async function close() {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
    await snapshots.end()
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, [...headers.flat(), 'Content-Length', String(body.length)])
  response.end(body)
}
