import { MARK, tokenize } from '@/lib/core/text/tokens'

/** Words in a shingle. Five are long enough that two reports of one event share few beyond what both quote. */
export const SHINGLE_WORDS = 5

/** The shingles of a text: hashes of every five words in a row, marks and case apart. */
export interface Shingles {
  /** in the order of the text */
  inOrder: Uint32Array
  /** each once, ascending */
  sorted: Uint32Array
}

/**
 * The word shingles of a text (Broder, "On the resemblance and containment of documents", 1997), hashed to 32 bits. A
 * text of fewer than five words has none.
 */
export function shinglesOf(text: string): Shingles {
  const tokens = tokenize(text)
  const words: number[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== MARK) words.push(hashOf(tokens.lower[i] as string))
  }
  const inOrder = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1))
  for (let i = 0; i < inOrder.length; i++) {
    let hash = 0
    for (let k = 0; k < SHINGLE_WORDS; k++) hash = Math.imul(hash ^ (words[i + k] as number), 0x9e3779b1) + k
    inOrder[i] = mix(hash)
  }
  return { inOrder, sorted: unique(inOrder) }
}

/** The different values of an array, ascending. */
export function unique(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort()
  let kept = 0
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number
  }
  return sorted.slice(0, kept)
}

/** How many values two ascending arrays share. */
export function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as number, b[j] as number]
    if (one === other) {
      shared++
      i++
      j++
    } else if (one < other) i++
    else j++
  }
  return shared
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
