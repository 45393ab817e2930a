import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How a body is packed on its way. */
export type Packing = 'br' | 'gzip' | null

// A page is packed each time that it is sent, because its nonce is another; a file once.
const QUALITY = { page: { br: 6, gzip: 6 }, file: { br: 10, gzip: 9 } }
// Below this, packing saves less than a packet.
const LEAST_BYTES = 1_000

const packBr = promisify(brotliCompress)
const packGzip = promisify(gzip)

/** The best packing that a browser says it can open; what it rates is not weighed, only what it refuses. */
export function packingFor(accepted: string | undefined): Packing {
  const offered = (accepted ?? '').split(',').map((each) => each.trim().replace(/\s/g, ''))
  const takes = (name: string) =>
    offered.some((each) => each === name || (each.startsWith(`${name};q=`) && !/=0(?:\.0*)?$/.test(each)))
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : null
}

/** Whether packing makes something of this media type and length in bytes smaller. */
export function isWorthPacking(mediaType: string | null, bytes: number): boolean {
  return (
    bytes >= LEAST_BYTES && /^(?:text\/|image\/svg|application\/(?:javascript|json))/.test(mediaType ?? '')
  )
}

/** The body packed, off the main thread. */
export async function packed(body: Buffer, packing: Packing, what: keyof typeof QUALITY): Promise<Buffer> {
  if (packing === 'gzip') return packGzip(body, { level: QUALITY[what].gzip })
  if (packing === null) return body
  return packBr(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY[what].br,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // The rows of a page stand in it twice, far apart: once to read and once for its scripts.
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
