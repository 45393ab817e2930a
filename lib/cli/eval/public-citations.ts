import type { PublicFigure } from '@/lib/content/schema/evaluation'
import { hitFigure, shareFigure } from './figure'
import type { AttributionDocument } from './public-gold'
import { hullOf, type Pieces, sharedOf, sizeOf, trimmed, unionOf } from './stretches'

interface Found {
  source: { start: number; end: number } | null
  cue: { start: number; end: number } | null
  content: { start: number; end: number }[]
}

/** Two contents count as one from this share of common characters on (Jaccard); the public gold's own lines. */
const LOOSE = 0.3
const CLOSE = 0.8
const STYLES = ['quoted', 'mixed', 'reported'] as const

/**
 * Attributions against PolNeAR-shaped gold. Contents are paired one to one, the most alike first; "exact" is the same
 * content but for blanks and marks at the edges. Source and cue are looked at where the content fits loosely.
 */
export function scoreCitations(
  documents: readonly { gold: AttributionDocument; found: readonly Found[] }[],
): PublicFigure[] {
  const count = { gold: 0, found: 0, exact: 0, loose: 0, close: 0 }
  const styles = { quoted: [0, 0], mixed: [0, 0], reported: [0, 0] } satisfies Record<
    string,
    [number, number]
  >
  const parts = { source: [0, 0], cue: [0, 0] } satisfies Record<string, [number, number]>
  for (const { gold, found } of documents) {
    const citations = found.filter(({ content }) => content.length > 0)
    const contents = citations.map(({ content }) =>
      content.map(({ start, end }): [number, number] => [start, end]),
    )
    count.gold += gold.spans.length
    count.found += citations.length
    for (const { style } of gold.spans) styles[style][1]++
    for (const { likeness, g, k } of likest(gold, contents)) {
      const wanted = gold.spans[g]
      const citation = citations[k]
      if (!wanted || !citation) continue
      const have = trimmed(gold.text, hullOf(contents[k] ?? []))
      const want = trimmed(gold.text, [wanted.start, wanted.end])
      if (have[0] === want[0] && have[1] === want[1]) count.exact++
      if (likeness >= CLOSE) count.close++
      if (likeness < LOOSE) continue
      count.loose++
      styles[wanted.style][0]++
      for (const part of ['source', 'cue'] as const) {
        if (wanted[part].length === 0) continue
        parts[part][1]++
        const got = citation[part]
        if (got && wanted[part].some(([start, end]) => start < got.end && got.start < end)) parts[part][0]++
      }
    }
  }
  return [
    hitFigure('content in part', count.loose, count.gold, count.found),
    hitFigure('content nearly whole', count.close, count.gold, count.found),
    hitFigure('content exact', count.exact, count.gold, count.found),
    ...STYLES.map((style) => shareFigure(`${style} speech found`, ...styles[style])),
    shareFigure('source right, of those found', ...parts.source),
    shareFigure('cue right, of those found', ...parts.cue),
  ]
}

/** Gold and found contents one to one, the most alike first; of equals those later in the text, as the public scorer has it. */
function likest(gold: AttributionDocument, contents: readonly Pieces[]) {
  const wanted = gold.spans.map(({ content }) => unionOf(content))
  const had = contents.map(unionOf)
  const all = wanted.flatMap((want, g) =>
    had.flatMap((have, k) => {
      const shared = sharedOf(want, have)
      return shared === 0 ? [] : [{ likeness: shared / (sizeOf(want) + sizeOf(have) - shared), g, k }]
    }),
  )
  all.sort((a, b) => b.likeness - a.likeness || b.g - a.g || b.k - a.k)
  const takenGold = new Set<number>()
  const takenFound = new Set<number>()
  return all.filter(({ g, k }) => {
    if (takenGold.has(g) || takenFound.has(k)) return false
    takenGold.add(g)
    takenFound.add(k)
    return true
  })
}
