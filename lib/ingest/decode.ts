import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import type { Note } from './reading'

/** Bytes as text, with a note wherever what was declared had to be overruled or nothing was declared. */
export interface Decoded {
  text: string
  charset: string
  notes: Note[]
}

/** What is said of the bytes' encoding, in the order in which HTML trusts it: the HTTP header, then the page. */
export interface CharsetHints {
  header: string | null
  page: string | null
}

const SNIFFED = 64_000 // bytes; enough to tell encodings apart, and cheap
const LEAST_CONFIDENCE = 20 // of chardet's 100; below it windows-1252 is the better guess for Western news
const MOST_BROKEN = 0.01 // share of broken sequences at which a text still is UTF-8 with faults

/**
 * Decodes in the order byte order mark, proof (bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever is
 * declared), declared charset, statistics. Never throws; characters that nobody can read become U+FFFD and a note.
 */
export function decode(bytes: Uint8Array, hints: CharsetHints): Decoded {
  const notes: Note[] = []
  const declared = known(hints.header) ?? known(hints.page)
  const charset = choose(bytes, hints, declared, notes)
  const text = decodeAs(bytes, charset)
  if (declared && charset !== declared && !isAscii(bytes)) {
    notes.push({
      code: 'charset-corrected',
      message: `The page says that it is in ${declared}, but its bytes are ${charset}; it was read as ${charset}.`,
    })
  }
  const lost = count(text, '\uFFFD')
  if (lost > 0) {
    notes.push({
      code: 'characters-lost',
      message: `${lost} ${lost === 1 ? 'character' : 'characters'} could not be read and stand as \uFFFD. Compare with the original.`,
    })
  }
  return { text, charset, notes }
}

function choose(bytes: Uint8Array, hints: CharsetHints, declared: string | null, notes: Note[]): string {
  const mark = byteOrderMark(bytes)
  if (mark) return mark
  if (declared?.startsWith('utf-16') && bytes.subarray(0, 1000).includes(0)) return declared
  if (isUtf8(bytes)) return isAscii(bytes) && declared && singleByte(declared) ? declared : 'utf-8'
  for (const hint of [known(hints.header), known(hints.page)]) {
    if (hint && hint !== 'utf-8' && fits(bytes, hint)) return hint
  }
  if (mostlyUtf8(bytes)) return 'utf-8'
  const guess = guessed(bytes)
  if (!declared) {
    notes.push({
      code: 'charset-guessed',
      message: `Nothing says how the text is encoded; it was read as ${guess}. Check accents and quotation marks.`,
    })
  }
  return guess
}

/** The charset by its usual name, Latin-1 as windows-1252 (as browsers read it); null for one nobody knows. */
function known(name: string | null): string | null {
  const label =
    name
      ?.trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, '') ?? ''
  if (label === '') return null
  if (/^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp-?1252|windows-?1252)$/.test(label))
    return 'windows-1252'
  if (/^utf-?8$/.test(label)) return 'utf-8'
  return iconv.encodingExists(label) ? label : null
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

function guessed(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, SNIFFED)).find(
    (match) => known(match.name) && known(match.name) !== 'utf-8',
  )
  return best && best.confidence >= LEAST_CONFIDENCE ? (known(best.name) ?? 'windows-1252') : 'windows-1252'
}

const singleByte = (charset: string): boolean => /^(?:windows-|iso-8859|koi8|mac)/.test(charset)

const fits = (bytes: Uint8Array, charset: string): boolean =>
  singleByte(charset) || !decodeAs(bytes.subarray(0, SNIFFED), charset).slice(0, -2).includes('\uFFFD')

/** UTF-8 with a few broken places, as cut or pasted pages have, rather than another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, 'utf-8')
  const broken = count(text, '\uFFFD')
  const whole = (text.match(/[\u0080-\uFFFC]/g) ?? []).length
  return whole > 0 && broken / (broken + whole) < MOST_BROKEN * 10 && broken / text.length < MOST_BROKEN
}

// Node 20's own decoder takes windows-1252 for Latin-1 and so loses curly quotes; iconv-lite does not.
const decodeAs = (bytes: Uint8Array, charset: string): string =>
  charset === 'utf-8'
    ? new TextDecoder('utf-8').decode(bytes)
    : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)

const isAscii = (bytes: Uint8Array): boolean => !bytes.some((byte) => byte > 127)

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}
