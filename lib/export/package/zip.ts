import { createHash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'

/** A file of a package: its text in pieces. `onEnd` is told how much was written, before the next file is begun. */
export interface PackageFile {
  name: string
  pieces: () => AsyncIterable<string> | Iterable<string>
  onEnd?: (written: { bytes: number; sha256: string }) => void
}

/**
 * The files as a ZIP archive, piece by piece, so that nothing is held in memory but the piece at hand. Later files may be made
 * of what earlier ones were told at their end. Rejects as the pieces do.
 */
export async function* zipOf(files: readonly PackageFile[]): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error) throw error
    ready.push(data)
  })
  const encoder = new TextEncoder()
  for (const { name, pieces, onEnd } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    const sum = createHash('sha256')
    let bytes = 0
    for await (const piece of pieces()) {
      const data = encoder.encode(piece)
      sum.update(data)
      bytes += data.length
      entry.push(data)
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
    onEnd?.({ bytes, sha256: sum.digest('hex') })
  }
  zip.end()
  yield* ready.splice(0)
}
