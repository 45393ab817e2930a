import { formatFigure } from '@/lib/core/compare/format-number'
import type { ReleaseComparison } from '@/lib/core/compare/pages'
import type { CodedPhrase } from '@/lib/core/compare/types'
import { articleOf } from '../../../_wording/refs'

export interface EvidenceLabel {
  ref: string
  /** who says it: an outlet, or the record */
  who: string
  /** the phrase as printed, or the recordʼs number */
  what: string
  language: 'en' | 'es'
}

/** What bears out a sentence about a release, named so that each link can be told from the others. */
export function evidenceLabels(comparison: ReleaseComparison, refs: string[]): EvidenceLabel[] {
  const columns = new Map(comparison.columns.map((column) => [column.articleId, column]))
  const phrases = new Map(allPhrases(comparison).map((entry) => [entry.ref, entry.phrase]))
  return refs.flatMap((ref): EvidenceLabel[] => {
    // A figure is stored by its bare id; on the page its reference says what it is.
    const id = ref.replace(/^figure:/, '')
    const figure = comparison.numbers.find((row) => row.figure.id === id)?.figure
    if (figure) {
      return [{ ref: `figure:${id}`, who: 'the record', what: formatFigure(figure), language: 'en' }]
    }
    const column = columns.get(articleOf(ref))
    const what = phrases.get(ref)
    return column && what ? [{ ref, who: column.outletName, what, language: column.language }] : []
  })
}

function allPhrases(comparison: ReleaseComparison): CodedPhrase[] {
  const rows = [
    ...comparison.numbers,
    ...comparison.words.flatMap((group) => group.rows),
    ...comparison.officials.flatMap((group) => group.rows),
    ...comparison.windows.map(({ cell }) => ({ cells: [cell] })),
  ]
  return [
    ...rows.flatMap((row) => row.cells.flatMap((cell): CodedPhrase[] => cell.entries)),
    ...comparison.otherNumbers.flatMap(({ entries }) => entries),
  ]
}
