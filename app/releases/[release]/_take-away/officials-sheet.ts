import type { CitationEntry } from '@/lib/core/compare/types'
import { citationManner } from '../../../_wording/citation'
import { placeAside } from '../../../_wording/speech'
import { officialRows } from '../_officials/official-rows'
import { emptyWords, type ShownRelease, type TableOfRelease } from './release-sheet'

/** Who is cited, by sector, and how by each outlet. */
export function officialsSheet({ comparison }: ShownRelease): TableOfRelease {
  return {
    label: 'Officials',
    isByOutlet: true,
    heads: ['Sector', 'Source', 'Titles', 'Organisation', 'Named'],
    parts: [
      { name: 'quoted words', inText: 'left out' },
      { name: 'how cited', inText: 'plain' },
    ],
    rows: officialRows(comparison.officials).map((row) => ({
      heads: [
        row.sectorLabel,
        row.name,
        row.titles.join('; ') || null,
        row.organisation,
        row.named ? 'named' : 'not named',
      ],
      cells: row.cells.map((cell) =>
        cell.entries.length === 0
          ? [null, emptyWords(cell)]
          : [quotedWords(cell.entries), cell.entries.map(citation).join('; ')],
      ),
    })),
  }
}

/** Words quoted in all; null where none of the citations has a count. */
function quotedWords(entries: CitationEntry[]): number | null {
  const counts = entries.flatMap((entry) => entry.quotedWords ?? [])
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}

function citation(entry: CitationEntry): string {
  const { phrase, via, position } = entry
  return [citationManner(entry), phrase && `cue: ${phrase}`, via && `taken from ${via}`, placeAside(position)]
    .filter(Boolean)
    .join(' · ')
}
