import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Refused } from './refusal'

/**
 * An answer's body, decompressed, as long as it stays within `limit` bytes. Counting goes on after decompression, so
 * that a small bomb is stopped where it passes the limit. With `cut` the first `limit` bytes are given instead of
 * refusing. Throws Refused; what the stream throws passes through.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  name: string,
  limit: number,
  cut = false,
): Promise<Uint8Array> {
  const stream = decompressed(body, encoding, name)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size <= limit) continue
      if (cut) break
      throw new Refused(
        'too-big',
        `${name} is larger than ${megabytes(limit)}, more than any article. Nothing was kept.`,
      )
    }
  } finally {
    stream.destroy()
    body.destroy()
  }
  return Buffer.concat(chunks).subarray(0, limit)
}

/** A size in bytes as people read it. */
export function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.round(bytes / 1_000_000)} MB`
}

function decompressed(body: Readable, encoding: string | undefined, name: string): Readable {
  const inflater = inflaterOf(encoding?.trim().toLowerCase() ?? '', name)
  if (!inflater) return body
  body.once('error', (error) => inflater.destroy(error))
  return body.pipe(inflater)
}

function inflaterOf(encoding: string, name: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new Refused(
        'content-encoding',
        `${name} is packed as "${encoding}", which was not asked for and is not unpacked.`,
      )
  }
}
