// Enough for every subset of 16 parts; beyond it a sum found would more likely be chance than meaning.
const MOST_STEPS = 65_536

/**
 * The fewest parts, at least one, whose values add up exactly to `target`; among equally many the ones that
 * stand first. `parts` are positive and in falling order. Null when there are none, or none within the steps
 * that the search may take; the same input always gives the same answer.
 */
export function exactSum<Part extends { value: number }>(
  parts: readonly Part[],
  target: number,
): Part[] | null {
  let steps = 0
  const search = (from: number, left: number, many: number): Part[] | null => {
    for (let index = from; index <= parts.length - many; index += 1) {
      steps += 1
      const part = parts[index]
      if (!part || steps > MOST_STEPS) return null
      if (part.value > left) continue
      if (part.value * many < left) return null
      if (many === 1) {
        if (part.value === left) return [part]
        continue
      }
      const rest = search(index + 1, left - part.value, many - 1)
      if (rest) return [part, ...rest]
    }
    return null
  }
  for (let many = 1; many <= parts.length; many += 1) {
    const found = search(0, target, many)
    if (found) return found
  }
  return null
}
