import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type Failure, failed } from '../reading'
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits'

/** One file of an archive, unpacked, or why it was set aside. */
export type ArchiveEntry = { name: string; bytes: Uint8Array } | { name: string; failure: Failure }

const SYMBOLIC_LINK = 0xa000

/**
 * The files of a zip archive one by one, in its order. Folders and what systems add for themselves are passed over;
 * files that are encrypted, links, hostile in name or too large are set aside with the reason. Nothing is written to
 * disk. When the archive itself breaks off or passes a limit, the last entry says so under the archive's name.
 */
export async function* archiveEntries(
  bytes: Uint8Array,
  archive: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  wanted: (name: string) => boolean = () => true,
): AsyncGenerator<ArchiveEntry> {
  const setAside = (name: string, code: Failure['code'], message: string): ArchiveEntry => ({
    name,
    ...failed(code, message),
  })
  let left = limits.totalBytes
  let seen = 0
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false, // names are judged here: one bad name must not end the archive
    })
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/') || isOfTheSystem(name) || !wanted(name)) continue
      if (++seen > limits.entries) {
        yield setAside(
          archive,
          'too-big',
          `${archive} holds more than ${limits.entries} files; the rest were not read. Divide it.`,
        )
        return
      }
      const shown = `${name} in ${archive}`
      if (isHostile(name)) {
        yield setAside(
          name,
          'archive-path',
          `${JSON.stringify(name)} in ${archive} is a name that leads out of the archive; it was not read.`,
        )
      } else if (((entry.externalFileAttributes >>> 16) & 0xf000) === SYMBOLIC_LINK) {
        yield setAside(
          name,
          'archive-path',
          `${shown} is a link to another file, not a file; it was not read.`,
        )
      } else if (entry.isEncrypted()) {
        yield setAside(
          name,
          'password',
          `${shown} is locked with a password. Unpack it yourself and give the files.`,
        )
      } else {
        const unpacked = await unpack(zip, entry, Math.min(limits.entryBytes, left))
        if (unpacked === 'too-big' && left < limits.entryBytes) {
          yield setAside(
            archive,
            'archive-bomb',
            `${archive} unpacks to more than ${limits.totalBytes} bytes; the rest was not read.`,
          )
          return
        }
        if (unpacked === 'too-big')
          yield setAside(
            name,
            'archive-bomb',
            `${shown} unpacks to more than ${limits.entryBytes} bytes, more than any article.`,
          )
        else if (unpacked === 'broken')
          yield setAside(name, 'broken-file', `${shown} cannot be unpacked: it is damaged.`)
        else {
          left -= unpacked.byteLength
          yield { name, bytes: unpacked }
        }
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    yield setAside(archive, 'broken-file', `${archive} is not a whole zip archive (${why}). Pack it again.`)
  }
}

function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return raw.toString('latin1')
  }
}

const isOfTheSystem = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name)

const isHostile = (name: string): boolean =>
  name.includes('\u0000') ||
  name.includes('\\') ||
  /^(?:\/|[a-z]:)/i.test(name) ||
  name.split('/').includes('..')

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | 'too-big' | 'broken'> {
  if (entry.uncompressedSize > most) return 'too-big'
  let stream: Readable | null = null
  try {
    stream = await zip.openReadStreamPromise(entry)
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) return 'too-big'
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    return 'broken'
  } finally {
    stream?.destroy()
  }
}
