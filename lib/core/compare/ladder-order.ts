import { groupBy } from './columns'

interface Part {
  id: string
  partOf: string | null
}

/**
 * Figures from the top of the ladder down: each directly followed by its parts, siblings in the recordʼs
 * order; `depth` is 0 for a figure that is part of nothing. Throws when figures are parts of one another in
 * a circle or of a figure that is not there: the content is checked for both when it is loaded.
 */
export function ladderOrder<Figure extends Part>(figures: readonly Figure[]): (Figure & { depth: number })[] {
  const partsOf = groupBy(figures, (figure) => figure.partOf)
  const ordered: (Figure & { depth: number })[] = []
  const waiting = (partsOf.get(null) ?? []).map((figure) => ({ figure, depth: 0 })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { figure, depth } = next
    ordered.push({ ...figure, depth })
    const parts = partsOf.get(figure.id) ?? []
    waiting.push(...parts.map((part) => ({ figure: part, depth: depth + 1 })).reverse())
  }
  if (ordered.length !== figures.length) {
    const placed = new Set(ordered.map((figure) => figure.id))
    const lost = figures.filter((figure) => !placed.has(figure.id)).map((figure) => `"${figure.id}"`)
    throw new Error(`figures ${lost.join(', ')} lead to no figure that is part of nothing`)
  }
  return ordered
}
