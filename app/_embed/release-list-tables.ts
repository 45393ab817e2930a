import { formatPeriod } from '@/lib/core/compare/format-date'
import { formatFigure } from '@/lib/core/compare/format-number'
import { columnNames } from '@/lib/core/compare/number-axis'
import type { EmbedTable } from '@/lib/core/embed/view'
import { publishedWords } from '../_wording/coding'
import { whoSpeaks } from '../_wording/speech'
import { findingGroups, knownChoice } from '../releases/[release]/_findings/finding-groups'
import type { ShownRelease } from '../releases/[release]/_take-away/release-sheet'
import { shownWindows } from '../releases/[release]/_take-away/windows-sheet'
import { phraseLine } from './phrase-line'
import { evidenceHref } from './release-columns'

const heads = (...names: string[]) => names.map((name) => ({ name, about: null }))

/** Every stated period as a line, in the order of the page. */
export function windowsTable(drawn: ShownRelease): EmbedTable {
  return {
    caption: 'Windows: every period that an outlet states, with the days it means',
    isList: true,
    heads: heads('Outlet', 'As printed', 'The days it means', 'Kind', 'What it dates'),
    rows: shownWindows(drawn).map(({ column, entry, absence, isRecord }) => ({
      ...{ group: null, head: column.outletName, about: publishedWords(column.published) },
      cells: entry
        ? [
            {
              lines: [{ ...phraseLine(entry, column.language), href: evidenceHref(drawn, entry.ref) }],
            },
            {
              lines: [
                {
                  words: formatPeriod(entry),
                  tags: isRecord ? [{ tone: 'exact', words: 'the same days as the record' }] : [],
                },
              ],
            },
            { lines: [{ words: entry.kindLabel }] },
            entry.dates ? { lines: [{ words: entry.dates }] } : { quiet: 'not stated' },
          ]
        : [{ quiet: absence ?? 'no window stated' }, {}, {}, {}],
    })),
  }
}

/** What the rules noticed, by rule; of one rule or outlet where that is chosen. */
export function findingsTable(drawn: ShownRelease): EmbedTable {
  const { comparison, found, state } = drawn
  const names = columnNames(comparison.columns)
  const published = new Map(comparison.columns.map((column) => [column.articleId, column.published]))
  return {
    caption: 'Against the record: what rules noticed in each article',
    isList: true,
    heads: heads('Outlet', 'What was noticed', 'Rests on', 'In the record'),
    rows: findingGroups(found, knownChoice(found, state)).flatMap(({ rule, findings }) =>
      findings.map((finding) => ({
        group: rule.title,
        head: names.get(finding.articleId) ?? finding.outletName,
        about: publishedWords(published.get(finding.articleId) ?? null),
        cells: [
          { lines: [{ words: finding.statement }] },
          {
            lines: finding.evidence.map((phrase) => ({
              ...phraseLine({ ...phrase, count: 1 }, phrase.language, [phrase.source ?? whoSpeaks(phrase)]),
              ...(phrase.ref && { href: evidenceHref(drawn, phrase.ref) }),
            })),
          },
          {
            lines: finding.figures.map((figure) => ({ words: formatFigure(figure), aside: figure.label })),
          },
        ],
      })),
    ),
  }
}
