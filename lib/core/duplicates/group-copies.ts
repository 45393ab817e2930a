import { bandKeys, KEY_COUNT } from './band-keys'
import { isNearDuplicate, type Likeness, likeness } from './likeness'
import { type Shingles, shinglesOf } from './shingles'

/** A text to be grouped; `published` is an ISO date or moment, null where it is not known. */
export interface CopyCandidate {
  id: string
  text: string
  published: string | null
}

/** Texts that are one text as printed by several. `first` is the earliest, without dates the longest. */
export interface CopyGroup {
  first: string
  /** the others, by id, with how alike they are to the first */
  copies: (Likeness & { id: string })[]
}

const MOST_COMPARED = 4 // texts of one band key that a further one is compared with; keeps large groups linear

/**
 * Groups reprints and wire copy among texts. Every text is compared with few others, so that time and memory grow with
 * the number of texts; the outcome depends on the texts alone, not on their order. Texts without copies are left out.
 */
export function groupCopies(candidates: readonly CopyCandidate[]): CopyGroup[] {
  const texts = [...candidates].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const shingles = texts.map(({ text }) => shinglesOf(text))
  const keys = shingles.map(bandKeys)
  const groups = new Groups(texts.length)
  for (let band = 0; band < KEY_COUNT; band++) joinByBand(band, keys, shingles, groups)
  return groups
    .all()
    .filter((members) => members.length > 1)
    .map((members) => groupOf(members, texts, shingles))
}

function joinByBand(band: number, keys: (Uint32Array | null)[], shingles: Shingles[], groups: Groups): void {
  const byKey = new Map<number, number[]>()
  keys.forEach((own, i) => {
    if (!own) return
    const key = own[band] as number
    const met = byKey.get(key)
    if (!met) {
      byKey.set(key, [i])
      return
    }
    const joined = met.some((other) => {
      if (groups.rootOf(other) === groups.rootOf(i)) return true
      const alike = isNearDuplicate(shingles[other] as Shingles, shingles[i] as Shingles)
      if (alike) groups.join(other, i)
      return alike
    })
    if (!joined && met.length < MOST_COMPARED) met.push(i)
  })
}

function groupOf(members: number[], texts: CopyCandidate[], shingles: Shingles[]): CopyGroup {
  const first = members.reduce((best, i) => (goesFirst(texts[i], texts[best]) ? i : best))
  const own = shingles[first] as Shingles
  const copies = members
    .filter((i) => i !== first)
    .map((i) => ({ id: (texts[i] as CopyCandidate).id, ...likeness(own, shingles[i] as Shingles) }))
  return { first: (texts[first] as CopyCandidate).id, copies }
}

function goesFirst(one: CopyCandidate | undefined, other: CopyCandidate | undefined): boolean {
  if (!one || !other) return false
  if (one.published && other.published) {
    const [a, b] = [Date.parse(one.published), Date.parse(other.published)]
    if (a !== b) return a < b
  } else if (one.published || other.published) return one.published !== null
  return one.text.length > other.text.length
}

/** Disjoint sets of indices, each known by its least member. */
class Groups {
  readonly #parent: Int32Array

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, i) => i)
  }

  rootOf(index: number): number {
    let at = index
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at] as number] as number
      at = this.#parent[at] as number
    }
    return at
  }

  join(a: number, b: number): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)]
    this.#parent[Math.max(one, other)] = Math.min(one, other)
  }

  all(): number[][] {
    const members = new Map<number, number[]>()
    this.#parent.forEach((_, i) => {
      const root = this.rootOf(i)
      const known = members.get(root)
      if (known) known.push(i)
      else members.set(root, [i])
    })
    return [...members.values()]
  }
}
