import { mix, type Shingles } from './shingles'

/*
 * MinHash: the least value of a random hash over a text's shingles is the same for two texts with a probability equal
 * to their resemblance (Broder 1997; Broder, Charikar, Frieze and Mitzenmacher 1998). Banding: texts that agree in all
 * rows of any band are compared (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4). Texts are
 * signed twice: whole, and their opening alone, because papers cut wire copy from the bottom and what is left of a long
 * text resembles it little.
 */
const WHOLE = { bands: 32, rows: 3 } // meets in half of all cases at a resemblance of 0.28, in 99.5 % at 0.55
const OPENING = { bands: 16, rows: 2 } // of the first words; meets in 99 % at 0.5
const OPENING_SHINGLES = 120
const BANDS = WHOLE.bands + OPENING.bands
const HASHES = WHOLE.bands * WHOLE.rows + OPENING.bands * OPENING.rows

/** How many keys a text has. */
export const KEY_COUNT = BANDS

/**
 * The band keys of a text: two texts that share the key at any one place are likely to be near-duplicates and must be
 * compared; texts that share none are not. The same for the same text for ever, so that keys can be kept. Null for a
 * text too short to have shingles.
 */
export function bandKeys({ inOrder, sorted }: Shingles): Uint32Array | null {
  if (sorted.length === 0) return null
  const keys = new Uint32Array(BANDS)
  sign(sorted, WHOLE, 0, keys, 0)
  sign(inOrder.subarray(0, OPENING_SHINGLES), OPENING, WHOLE.bands * WHOLE.rows, keys, WHOLE.bands)
  return keys
}

const MULTIPLIERS = new Uint32Array(HASHES)
const ADDENDS = new Uint32Array(HASHES)
for (let i = 0; i < HASHES; i++) {
  MULTIPLIERS[i] = mix(2 * i + 1) | 1 // odd, so that no two shingles fall together
  ADDENDS[i] = mix(2 * i + 2)
}

function sign(
  shingles: Uint32Array,
  { bands, rows }: { bands: number; rows: number },
  firstHash: number,
  keys: Uint32Array,
  firstKey: number,
): void {
  const { length } = shingles
  for (let band = 0; band < bands; band++) {
    let key = firstKey + band
    for (let row = 0; row < rows; row++) {
      const hash = firstHash + band * rows + row
      const [a, b] = [MULTIPLIERS[hash] as number, ADDENDS[hash] as number]
      let least = 0xffffffff
      for (let i = 0; i < length; i++) {
        const value = (Math.imul(a, shingles[i] as number) + b) >>> 0
        if (value < least) least = value
      }
      key = mix(Math.imul(key, 31) ^ least)
    }
    keys[firstKey + band] = key
  }
}
