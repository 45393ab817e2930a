/** Stretches of a text as [start, end), in UTF-16 units. */
export type Pieces = readonly (readonly [start: number, end: number])[]

/** The same characters as stretches in order that do not touch. */
export function unionOf(pieces: Pieces): Pieces {
  const out: [number, number][] = []
  for (const [start, end] of pieces.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (end <= start) continue
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else out.push([start, end])
  }
  return out
}

/** How many characters the stretches of a union hold. */
export const sizeOf = (union: Pieces): number => union.reduce((sum, [start, end]) => sum + end - start, 0)

/** How many characters two unions share. */
export function sharedOf(one: Pieces, other: Pieces): number {
  let shared = 0
  for (const [start, end] of one) {
    for (const [from, until] of other) shared += Math.max(0, Math.min(end, until) - Math.max(start, from))
  }
  return shared
}

/** From the first character of the stretches to the last. */
export const hullOf = (pieces: Pieces): [number, number] => [
  Math.min(...pieces.map(([start]) => start)),
  Math.max(...pieces.map(([, end]) => end)),
]

const EDGE = new Set(' \n\t\u00a0"“”‘’\',.;:?!')

/** A stretch without the blanks, quotation and sentence marks at its edges. */
export function trimmed(text: string, [start, end]: readonly [number, number]): [number, number] {
  let from = Math.min(start, text.length)
  let until = Math.min(end, text.length)
  while (from < until && EDGE.has(text.charAt(from))) from++
  while (until > from && EDGE.has(text.charAt(until - 1))) until--
  return [from, until]
}
