import { formatPeriod } from '@/lib/core/compare/format-date'
import { formatFigure } from '@/lib/core/compare/format-number'
import type { ArticleMention } from '@/lib/core/compare/pages'
import { citationManner } from '../../../_wording/citation'
import { printedValue } from '../../../_wording/printed-number'

/** A particular of a mention. `asPrinted`: the articleʼs own words, in the articleʼs language. */
export interface MentionFact {
  name: string
  value: string
  asPrinted: boolean
}

/** What was coded of a mention, by name, in the order of reading; what is null is left out. */
export function mentionFacts(mention: ArticleMention): MentionFact[] {
  return factsOf(mention).flatMap(([name, value, asPrinted = false]) =>
    value ? [{ name, value, asPrinted }] : [],
  )
}

type Pair = [name: string, value: string | null, asPrinted?: boolean]

function factsOf(mention: ArticleMention): Pair[] {
  switch (mention.kind) {
    case 'term':
      return [
        ['Concept', mention.conceptLabel ?? 'not in the codebook'],
        ['Denotes', mention.denotes],
      ]
    case 'quantity': {
      const number = printedValue(mention)
      return [
        ['Number', number === mention.phrase ? null : number],
        ['Unit', mention.unitStated ?? mention.unitLabel, mention.unitStated !== null],
        ['Of whom', mention.population],
        ['Act or status', mention.actStated],
        ['Window', mention.windowStated, true],
        ['The record', mention.figure && `${formatFigure(mention.figure)}, ${mention.figure.label}`],
        ['Tied by', mention.alignment?.madeBy ?? null],
      ]
    }
    case 'window':
      return [
        ['The words say', mention.literal && formatPeriod(mention.literal)],
        ['Means', formatPeriod(mention)],
        ['Kind', mention.kindLabel],
        ['Dates', mention.dates],
      ]
    case 'citation':
      return [
        ['Source', mention.named ? mention.name : `${mention.name} (not named)`],
        ['Title as given', mention.title, true],
        ['Organisation', mention.organisation],
        ['Sector', mention.sectorLabel],
        ['Cited', citationManner(mention)],
        ['Taken from', mention.via],
      ]
  }
}
