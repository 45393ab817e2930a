import { isUtf8 } from 'node:buffer'
import { failed, type Reading } from '../reading'
import { readRecord } from './json-record'
import { linesOf } from './lines'

/** What one line of a JSONL file gave. `nextByte` is where to take reading up again after it. */
export interface LineReading {
  line: number
  nextByte: number
  /** what the line calls itself; null where it has no "id" or was set aside */
  id: string | null
  reading: Reading
}

const LONGEST_LINE = 16_000_000 // bytes; a page of 12 million characters, escaped

/**
 * The articles of a JSONL stream line by line, in memory for one line only, however long the file. Bad lines are set
 * aside by their number with the reason, and reading goes on; blank lines are passed over. `file` names it in
 * messages. `from` takes up reading where an earlier one stopped; the stream must then start at that byte.
 */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  from: { line: number; nextByte: number } = { line: 0, nextByte: 0 },
): AsyncGenerator<LineReading> {
  const start = { number: from.line, nextByte: from.nextByte }
  for await (const { number, nextByte, bytes } of linesOf(stream, LONGEST_LINE, start)) {
    const name = `line ${number} of ${file}`
    if (bytes === null) {
      const reading = failed('too-big', `${name} is longer than ${LONGEST_LINE / 1_000_000} MB.`)
      yield { line: number, nextByte, id: null, reading }
    } else if (!isUtf8(bytes)) {
      const reading = failed('not-text', `${name} is not UTF-8, which JSON must be.`)
      yield { line: number, nextByte, id: null, reading }
    } else {
      const json = new TextDecoder().decode(bytes)
      if (json.trim() !== '') yield { line: number, nextByte, ...readRecord(json, name) }
    }
  }
}
