import type { Candidate, Facet } from './candidate'

/**
 * Which facet keeps a stretch when two readings are equally long. First the facets read from a fixed phrase or from what
 * the law has found, then acts, then what nouns alone say; data and actors last, since their heads are the commonest words.
 */
const ORDER: Facet[] = [
  'refusal-home-country',
  'refusal-local',
  'charged',
  'convicted',
  'called-criminal',
  'evaluation',
  'consequence',
  'release',
  'custody-status',
  'agency-action',
  'people',
  'policy',
  'offence',
  'jurisdiction',
  'actor',
  'data',
]
const RANK = new Map(ORDER.map((facet, i) => [facet, ORDER.length - i]))
const RANKS = ORDER.length + 1

/**
 * One reading for every stretch: no term within or across another (codebook rule 2).
 * 1. The longer phrase wins, its second part counted; of two as long, the facet that comes first in the order above;
 *    then the earlier one.
 * 2. A phrase in two parts whose second part another term has taken keeps its head alone.
 * Terms come back in the order of the text. O(n log n) in the candidates.
 */
export function withoutOverlap(candidates: Candidate[], units: number): Candidate[] {
  const weights = candidates.map((c) => length(c) * RANKS + (RANK.get(c.facet) ?? 0))
  const order = candidates
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (weights[b] as number) - (weights[a] as number) ||
        (candidates[a] as Candidate).first - (candidates[b] as Candidate).first,
    )
  const taken = new Uint8Array(units + 1)
  const kept: Candidate[] = []
  for (const i of order) {
    const candidate = candidates[i] as Candidate
    if (!isFree(taken, candidate.first, candidate.next)) continue
    taken.fill(1, candidate.first, candidate.next)
    if (candidate.tail < 0) {
      kept.push(candidate)
    } else if (isFree(taken, candidate.tail, candidate.tailNext)) {
      taken.fill(1, candidate.tail, candidate.tailNext)
      kept.push(candidate)
    } else {
      kept.push({ ...candidate, tail: -1, tailNext: -1 })
    }
  }
  return kept.sort((a, b) => a.first - b.first)
}

const length = (c: Candidate): number => c.next - c.first + (c.tail < 0 ? 0 : c.tailNext - c.tail)

const isFree = (taken: Uint8Array, first: number, next: number): boolean => {
  for (let u = first; u < next; u++) if (taken[u]) return false
  return true
}
