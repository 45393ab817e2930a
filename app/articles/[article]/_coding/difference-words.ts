import { formatPeriod } from '@/lib/core/compare/format-date'
import type { ArticleMention } from '@/lib/core/compare/pages'
import type { SideBySideRow } from '@/lib/core/compare/side-by-side'
import { printedValue } from '../../../_wording/printed-number'
import { voiceWords } from '../../../_wording/speech'
import { attributeWords } from './kind-words'

/** What two codings say differently of one place: "voice: own words / quoted". */
export interface Difference {
  name: string
  hand: string
  machine: string
}

/** The differences of a row in words, the two ends of a number and the two days of a window as one. */
export function differenceWords(
  { differences }: Pick<SideBySideRow, 'differences'>,
  hand: ArticleMention,
  machine: ArticleMention,
): Difference[] {
  const found = new Map<string, Difference>()
  for (const { attribute } of differences) {
    const name = attributeWords(attribute)
    if (!found.has(name)) {
      found.set(name, { name, hand: valueWords(attribute, hand), machine: valueWords(attribute, machine) })
    }
  }
  return [...found.values()]
}

const NONE = 'none'

function valueWords(attribute: string, mention: ArticleMention): string {
  if (attribute === 'voice') return mention.voice ? voiceWords[mention.voice] : NONE
  switch (mention.kind) {
    case 'term':
      return attribute === 'facet' ? mention.facetLabel : (mention.conceptLabel ?? 'not in the codebook')
    case 'quantity':
      return quantityWords(attribute, mention)
    case 'window':
      return attribute === 'kind' ? mention.kindLabel : formatPeriod(mention) || 'not resolved'
    case 'citation':
      return citationWords(attribute, mention)
  }
}

function quantityWords(attribute: string, mention: Extract<ArticleMention, { kind: 'quantity' }>): string {
  if (attribute === 'low' || attribute === 'high') return printedValue(mention)
  if (attribute === 'modifier') return mention.modifier ?? NONE
  if (attribute === 'measure') return mention.measure ?? NONE
  if (attribute === 'unit') return mention.unitLabel ?? NONE
  return mention.act?.replaceAll('-', ' ') ?? NONE
}

function citationWords(attribute: string, mention: Extract<ArticleMention, { kind: 'citation' }>): string {
  switch (attribute) {
    case 'cue':
      return mention.phrase || 'no cue'
    case 'sector':
      return mention.sectorLabel
    case 'mode':
      return mention.mode ?? NONE
    case 'named':
      return mention.named ? 'named' : 'not named'
    case 'document':
      return mention.document ? 'a document' : 'no document'
    case 'quotedWords':
      return String(mention.quotedWords ?? NONE)
    default:
      return mention.name
  }
}
