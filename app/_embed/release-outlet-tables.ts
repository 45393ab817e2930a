import { formatFigure } from '@/lib/core/compare/format-number'
import type { EmbedTable } from '@/lib/core/embed/view'
import { citationManner } from '../_wording/citation'
import { unitAside } from '../_wording/printed-number'
import { relationTags } from '../_wording/relation-tags'
import { placeAside, whoSpeaks } from '../_wording/speech'
import { officialRows } from '../releases/[release]/_officials/official-rows'
import { shownFigures } from '../releases/[release]/_take-away/numbers-sheet'
import { omissionsSheet } from '../releases/[release]/_take-away/omissions-sheet'
import type { ShownRelease } from '../releases/[release]/_take-away/release-sheet'
import { shownWords } from '../releases/[release]/_take-away/words-sheet'
import { byVoice } from '../releases/[release]/_words/word-rows'
import { phraseLine } from './phrase-line'
import { evidenceHref, outletCells, outletHeads, shownColumns } from './release-columns'

/** The figures of the record with each outletʼs numbers as printed, and what these are to it. */
export function numbersTable(drawn: ShownRelease): EmbedTable {
  return {
    caption: 'Numbers: the figures of the record, and each outlet’s as printed',
    heads: outletHeads('The record', drawn),
    rows: shownFigures(drawn).map(({ figure, cells }) => ({
      group: null,
      head: `${formatFigure(figure)} ${figure.label}`,
      about: [figure.unitStated || figure.unitLabel, figure.confidence].join(' · '),
      cells: outletCells(drawn, cells, undefined, (entries, column) => ({
        lines: entries.map((entry) => ({
          ...phraseLine(entry, column.language, [
            unitAside(entry),
            whoSpeaks(entry),
            placeAside(entry.position),
          ]),
          href: evidenceHref(drawn, entry.ref),
          tags: relationTags(entry, figure),
        })),
      })),
    })),
  }
}

/** Wordings by facet and concept, each outletʼs own first. */
export function wordsTable(drawn: ShownRelease): EmbedTable {
  return {
    caption: 'Words: what each outlet calls people, acts and institutions',
    heads: outletHeads('Concept', drawn),
    rows: shownWords(drawn).map(({ facetLabel, label, cells }) => ({
      ...{ group: facetLabel, head: label, about: null },
      cells: outletCells(drawn, cells, 'in another voice', (entries, column) => ({
        lines: byVoice(entries)
          .flatMap((group) => group.entries)
          .map((entry) => ({
            ...phraseLine(entry, column.language, [whoSpeaks(entry), placeAside(entry.position)]),
            href: evidenceHref(drawn, entry.ref),
          })),
      })),
    })),
  }
}

/** Who is cited, by sector, and how by each outlet. */
export function officialsTable(drawn: ShownRelease): EmbedTable {
  return {
    caption: 'Officials and other sources: who is cited, and how',
    heads: outletHeads('Source', drawn),
    rows: officialRows(drawn.comparison.officials).map((row) => ({
      ...{ group: row.sectorLabel, head: row.name },
      about: [...row.titles, row.named ? null : 'not named'].filter(Boolean).join(' · ') || null,
      cells: outletCells(drawn, row.cells, undefined, (entries) => ({
        lines: entries.map((entry) => ({
          words: citationManner(entry),
          href: evidenceHref(drawn, entry.ref),
          aside:
            [entry.phrase && `cue: ${entry.phrase}`, entry.via && `taken from ${entry.via}`]
              .filter(Boolean)
              .join(' · ') || null,
        })),
      })),
    })),
  }
}

/** What of the record each article states, by kind. */
export function omissionsTable(drawn: ShownRelease): EmbedTable {
  const sheet = omissionsSheet(drawn)
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
  return {
    caption: 'What was left out: what the record has, and whether each article states it',
    heads: outletHeads('The record', drawn),
    rows: sheet.rows.map(({ heads: [kind, label, figures], cells }) => ({
      ...{ group: text(kind), head: text(label) ?? '', about: text(figures) },
      cells: shownColumns(drawn).map(({ place }) => {
        const standing = text(cells[place]?.[0]) ?? 'not stated'
        return standing.startsWith('not ') || standing === 'text needed'
          ? { quiet: standing }
          : { strong: standing }
      }),
    })),
  }
}
