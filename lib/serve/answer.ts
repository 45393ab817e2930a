import http, { type IncomingMessage } from 'node:http'

/** A whole answer of the server behind. */
export interface Answer {
  status: number
  /** as they came, without those that concern the connection */
  headers: [name: string, value: string][]
  body: Buffer
}

// They describe one connection or one way of packing, and are written anew for the next.
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/** Asks the server on this computer at `port` and returns its whole answer, unpacked. Rejects when it does not answer. */
export function wholeAnswer(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get(
      { host: '127.0.0.1', port, path, headers, agent: false, setHost: headers.host === undefined },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 502,
            headers: headersOf(response),
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    request.on('error', reject)
  })
}

/** The headers of an answer, each on its own where one comes several times, without those of the connection. */
export function headersOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): [string, string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index): [string, string] => [
    rawHeaders[2 * index] ?? '',
    rawHeaders[2 * index + 1] ?? '',
  ]).filter(([name]) => !OF_THE_CONNECTION.has(name.toLowerCase()))
}

/** The value of a header of an answer, the first where there are several; null without it. */
export function headerOf({ headers }: Pick<Answer, 'headers'>, name: string): string | null {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null
}
