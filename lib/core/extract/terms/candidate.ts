/** A stretch of units that a reader takes for a term. `next` is the unit after its last. */
export interface Candidate {
  first: number
  next: number
  facet: Facet
  /** the unit that carries the sense */
  head: number
  /** the second part of a split phrase; -1 where there is none */
  tail: number
  tailNext: number
}

export type Facet =
  | 'people'
  | 'called-criminal'
  | 'convicted'
  | 'charged'
  | 'release'
  | 'custody-status'
  | 'refusal-local'
  | 'refusal-home-country'
  | 'jurisdiction'
  | 'policy'
  | 'agency-action'
  | 'offence'
  | 'evaluation'
  | 'actor'
  | 'data'
  | 'consequence'

/** A term of one stretch. */
export const whole = (first: number, next: number, facet: Facet, head: number): Candidate => ({
  first,
  next,
  facet,
  head,
  tail: -1,
  tailNext: -1,
})
