/**
 * The position in code points of every offset in UTF-16 units of a text, 0 to its length. The W3C's selectors count
 * code points (Web Annotation Data Model, 4.2.4), JavaScript's strings UTF-16 units: an emoji is one of those and two of
 * these. An offset within such a pair counts as the end of it.
 */
export function codePointPositions(text: string): Uint32Array {
  const positions = new Uint32Array(text.length + 1)
  let unit = 0
  let points = 0
  for (const character of text) {
    points += 1
    for (const last = unit + character.length; unit < last; ) {
      unit += 1
      positions[unit] = points
    }
  }
  return positions
}
