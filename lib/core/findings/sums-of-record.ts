import { brokenSums } from '../align/broken-sums'
import type { ReleaseRecord } from '../align/record-figure'
import { formatNumber } from '../compare/format-number'
import type { Finding } from './finding'

/** Sums in the record itself that do not add up, as findings about no article. No evidence: the figures are the record's. */
export function sumsOfRecord(record: ReleaseRecord): Finding[] {
  const labels = new Map(record.figures.map(({ id, label }) => [id, label]))
  return brokenSums(record).map(({ wholeId, partIds, whole, sum }) => ({
    rule: 'sum-does-not-add',
    statement: `The record has ${formatNumber(whole)} (${labels.get(wholeId)}); its parts make ${formatNumber(sum)}.`,
    evidence: [],
    figureIds: [wholeId, ...partIds],
  }))
}
