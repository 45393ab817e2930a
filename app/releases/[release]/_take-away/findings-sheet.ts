import type { FindingRow } from '@/lib/core/compare/against-record'
import { formatFigure } from '@/lib/core/compare/format-number'
import { columnNames } from '@/lib/core/compare/number-axis'
import { phraseWords } from '../../../_take-away/phrase-words'
import { placeAside, whoSpeaks } from '../../../_wording/speech'
import { findingGroups, knownChoice } from '../_findings/finding-groups'
import type { ShownRelease, TableOfRelease } from './release-sheet'

/** What the rules noticed, by rule as on the page: of one rule or outlet where that is chosen. */
export function findingsSheet({ comparison: { columns }, found, state }: ShownRelease): TableOfRelease {
  const names = columnNames(columns)
  const byId = new Map(columns.map((column) => [column.articleId, column]))
  return {
    label: 'Against the record',
    isByOutlet: false,
    heads: [
      ...['Rule', 'Outlet', 'Published', 'Part coded', 'What was noticed', 'Rests on', 'In the record'],
      ...['Why it is noted', 'Reference'],
    ],
    parts: [],
    rows: findingGroups(found, knownChoice(found, state)).flatMap(({ rule, findings }) =>
      findings.map((finding) => {
        const column = byId.get(finding.articleId)
        return {
          heads: [
            ...[rule.title, names.get(finding.articleId) ?? finding.outletName, column?.published ?? null],
            column ? (column.extent === 'whole' ? 'whole text' : 'opening only') : null,
            ...[finding.statement, evidenceWords(finding), recordWords(finding), rule.why, finding.ref],
          ],
          cells: [],
        }
      }),
    ),
    notes: [
      'These are notes to a reader, not verdicts: each says what was seen, and none says why or whether it is wrong. A rule sees only what it looks for.',
      ...(found.checkedAt === null
        ? [
            found.findings.length === 0
              ? 'The articles are not yet held against the record.'
              : 'Being checked again: what stands here is from the check before.',
          ]
        : []),
    ],
  }
}

function evidenceWords({ evidence, articleId }: FindingRow): string | null {
  return (
    evidence
      .map((phrase) => {
        const aside = [
          phrase.articleId === articleId ? null : phrase.outletName,
          phrase.source ?? whoSpeaks(phrase),
          placeAside(phrase.position),
        ].filter(Boolean)
        return [
          phraseWords(phrase),
          phrase.gloss && `[${phrase.gloss}]`,
          aside.length > 0 && `(${aside.join(' · ')})`,
        ]
          .filter(Boolean)
          .join(' ')
      })
      .join('; ') || null
  )
}

function recordWords({ figures }: FindingRow): string | null {
  return figures.map((figure) => `${formatFigure(figure)}: ${figure.label}`).join('; ') || null
}
