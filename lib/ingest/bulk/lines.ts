/** A line of a file: its number from 1, where the next line starts in bytes, and its bytes; null for one too long. */
export interface FileLine {
  number: number
  /** bytes from the start of the file; reading can be taken up again here */
  nextByte: number
  bytes: Uint8Array | null
}

const NEWLINE = 10
const RETURN = 13

/**
 * The lines of a stream one by one, whatever its chunks, in memory for one line only; a line longer than `longest`
 * bytes is passed over with null for its bytes. Line ends are "\n" or "\r\n" and not part of the line. `from` says
 * where the stream starts in its file, when reading is taken up again.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
  from: { number: number; nextByte: number } = { number: 0, nextByte: 0 },
): AsyncGenerator<FileLine> {
  let { number, nextByte } = from
  let held: Uint8Array[] = []
  let size = 0
  const finish = (end: number): FileLine => {
    nextByte += size + end
    const bytes = size > longest ? null : withoutReturn(Buffer.concat(held))
    held = []
    size = 0
    return { number: ++number, nextByte, bytes }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, at))
      start = at + 1
      yield finish(1)
    }
    take(chunk.subarray(start))
  }
  if (size > 0) yield finish(0)

  function take(part: Uint8Array) {
    size += part.byteLength
    if (size > longest) held = []
    // A copy: the stream may fill the same memory with its next chunk.
    else if (part.byteLength > 0) held.push(new Uint8Array(part))
  }
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes
