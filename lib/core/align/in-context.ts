import { isEnough, LEAST_STATED } from './enough'
import { byRank, type Evidence } from './evidence'

const REPEATED = 1.5
const CLOSE = 0.1 // of the record's value
const REPEATED_CLOSE = 2 // "nearly 500" beside 489
const FIGURES_STATED = 2 // after so many exact figures an article is about the release
const ABOUT_RELEASE = 0.75

/**
 * The same with what the article as a whole says: a figure that another number of it states exactly is the one that
 * "more than 200" beside it means too.
 */
export function inContext(found: readonly Evidence[][]): Evidence[][] {
  const stated = new Map<number, number[]>()
  found.forEach(([best], place) => {
    if (best?.related.relation !== 'exact' || best.valuePoints < LEAST_STATED || !isEnough(best)) return
    const places = stated.get(best.at)
    if (places) places.push(place)
    else stated.set(best.at, [place])
  })
  return found.map((some, place) =>
    some
      .map((evidence) => {
        const isRepeated = (stated.get(evidence.at) ?? []).some((other) => other !== place)
        const more =
          (isRepeated ? repeatedPoints(evidence) : 0) + (stated.size >= FIGURES_STATED ? ABOUT_RELEASE : 0)
        if (more === 0) return evidence
        return { ...evidence, isRepeated, points: evidence.points + more, rank: evidence.rank + more }
      })
      .sort(byRank),
  )
}

function repeatedPoints({ act, related }: Evidence): number {
  if (act === 'apart') return 0
  return Math.abs(related.relativeDifference ?? 1) <= CLOSE ? REPEATED_CLOSE : REPEATED
}
