import type { WordEntry } from '@/lib/core/compare/types'
import { phraseWords } from '../../../_take-away/phrase-words'
import { byVoice, inVoice, outletsUsing, wordRows } from '../_words/word-rows'
import { emptyWords, type ShownRelease, type TableOfRelease } from './release-sheet'

/** The concepts that are shown: in one voice where that is chosen, or shared ones alone. */
export function shownWords({
  comparison,
  state: { voice, shared },
}: Pick<ShownRelease, 'comparison' | 'state'>) {
  return inVoice(wordRows(comparison.words), voice).filter((row) => !shared || outletsUsing(row) > 1)
}

/** Words by facet and concept, as the page shows them. */
export function wordsSheet(shown: ShownRelease): TableOfRelease {
  return {
    label: 'Words',
    isByOutlet: true,
    heads: ['Facet', 'Concept', 'Definition'],
    parts: [
      { name: 'times', inText: 'left out' },
      { name: 'as printed', inText: 'plain' },
    ],
    rows: shownWords(shown).map((row) => ({
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
