import { editDistance } from '../core/text/edit-distance'

// A slip of more than a third of the letters is a guess, not a suggestion.
const SLIP_SHARE = 3

/** The entry of `known` that `value` was probably meant to be, or null when none is near. */
export function nearest(value: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(value.length / SLIP_SHARE)) + 1
  for (const candidate of known) {
    const distance = editDistance(value, candidate)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** "; did you mean X?" or nothing. */
export function suggestion(value: string, known: Iterable<string>): string {
  const near = nearest(value, known)
  return near === null ? '' : `; did you mean "${near}"?`
}
