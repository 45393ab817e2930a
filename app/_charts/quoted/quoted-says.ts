import { formatNumber, formatShare } from '@/lib/core/compare/format-number'
import type { QuotedLane, SectorWords } from '@/lib/core/compare/quoted-words'
import { counted } from '../../_wording/numbers'

/** "Congress 84 words (62%)". */
export function sectorWords({ label, words, share }: SectorWords): string {
  return `${label} ${counted(words, 'word')} (${formatShare(share)})`
}

/** A bar in a sentence, for whoever hears the chart or points at it. */
export function barWords(lane: QuotedLane, { label, words, quotations, share }: SectorWords): string {
  return `${lane.label}: ${label}, ${counted(words, 'quoted word')} in ${counted(quotations, 'quotation')}, ${formatShare(share)} of ${formatNumber(lane.words)}`
}

/** What of a lane is in no bar: quotations that nobody counted, and citations that quote nothing. Empty where all is in one. */
export function unseenWords({ sectors, uncounted, unquoted }: QuotedLane): string[] {
  if (sectors.length === 0 && uncounted === 0 && unquoted === 0) return ['no citation in what was coded']
  return [
    uncounted > 0 && `${counted(uncounted, 'quotation')}, words not counted`,
    unquoted > 0 && `${counted(unquoted, 'citation')} without quoted words`,
  ].filter((line) => line !== false)
}
