import type { PublicFigure } from '@/lib/content/schema/evaluation'
import { sharedLength } from '@/lib/core/agreement/pair-spans'
import { hitFigure, shareFigure } from './figure'
import type { TimeDocument } from './public-gold'
import { publicPairs } from './public-pairs'

interface Found {
  start: number
  end: number
  /** inclusive ISO days, or null */
  from: string | null
  until: string | null
}

/**
 * Time expressions against TIMEX3 gold: the same span, any shared character, and the right days. Left out on both sides:
 * the document's own date, and "fiscal" expressions, which this gold reads as calendar years.
 */
export function scoreTime(
  documents: readonly { gold: TimeDocument; found: readonly Found[] }[],
): PublicFigure[] {
  let strict = 0
  let relaxed = 0
  let inGold = 0
  let inFound = 0
  let dated = 0
  let datedFound = 0
  let right = 0
  for (const { gold, found } of documents) {
    const isSkipped = (span: TimeDocument['spans'][number]) =>
      span.creation === true || span.text.toLowerCase().includes('fiscal')
    const skipped = gold.spans.filter(isSkipped)
    const spans = gold.spans.filter((span) => !isSkipped(span))
    const windows = found
      .filter((window) => !skipped.some((span) => sharedLength(window, span) > 0))
      .toSorted((a, b) => a.start - b.start)
    inGold += spans.length
    inFound += windows.length
    dated += spans.filter(({ interval }) => interval).length
    for (const pair of publicPairs(spans, windows)) {
      relaxed++
      if (pair.isIdentical) strict++
      const { interval } = pair.gold
      if (!interval) continue
      datedFound++
      const { from, until } = pair.found
      if (from === interval[0] && until !== null && dayAfter(until) === interval[1]) right++
    }
  }
  return [
    hitFigure('same span', strict, inGold, inFound),
    hitFigure('in part', relaxed, inGold, inFound),
    shareFigure('days right, of all dated', right, dated),
    shareFigure('days right, of those found', right, datedFound),
  ]
}

const DAY = 86_400_000

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, day.length)
