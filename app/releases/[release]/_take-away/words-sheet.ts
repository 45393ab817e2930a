import type { WordEntry } from '@/lib/core/compare/types'
import { phraseWords } from '../../../_take-away/phrase-words'
import { byVoice, inVoice, outletsUsing, wordRows } from '../_words/word-rows'
import { emptyWords, type ShownRelease, type TableOfRelease } from './release-sheet'

/** Words by facet and concept, as the page shows them: in one voice where that is chosen, or shared concepts alone. */
export function wordsSheet({ comparison, state: { voice, shared } }: ShownRelease): TableOfRelease {
  const rows = inVoice(wordRows(comparison.words), voice).filter((row) => !shared || outletsUsing(row) > 1)
  return {
    label: 'Words',
    isByOutlet: true,
    heads: ['Facet', 'Concept', 'Definition'],
    parts: [
      { name: 'times', inText: 'left out' },
      { name: 'as printed', inText: 'plain' },
    ],
    rows: rows.map((row) => ({
      heads: [row.facetLabel, row.label, row.definition],
      cells: row.cells.map((cell) =>
        cell.entries.length === 0
          ? [null, emptyWords(cell, 'in another voice')]
          : [cell.entries.reduce((sum, { count }) => sum + count, 0), wordings(cell.entries)],
      ),
    })),
  }
}

function wordings(entries: WordEntry[]): string {
  return byVoice(entries)
    .flatMap((group) => group.entries)
    .map((entry) =>
      [
        phraseWords(entry),
        entry.count > 1 ? `×${entry.count}` : null,
        entry.gloss && `[${entry.gloss}]`,
        entry.position === 'headline' ? '(headline)' : null,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ')
}
