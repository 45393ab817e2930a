import { readingAt } from '@/lib/core/classroom/phrases'
import type { AssignmentReport } from '@/lib/core/classroom/report'
import type { TableRow } from '@/lib/core/compare/mention-table'
import { csvOf } from '../csv'
import type { PackageFile } from '../package/zip'
import { codingsYaml } from './codings-yaml'
import { phraseOf } from './phrase-of'

/**
 * The files of a research export: units by coders, the single marks, the coefficients with their intervals, all codings and a README.
 * Coders are numbered in an order that says nothing, and no pseudonym is in it.
 */
export function researchFiles(report: AssignmentReport): PackageFile[] {
  const { readings, agreement, texts } = report
  const pupils = readings.coders.filter(({ isTeacher }) => !isTeacher)
  const numbers = new Map(
    [...pupils]
      .sort((a, b) => (a.pupilId < b.pupilId ? -1 : 1))
      .map((coder, index) => [coder.pupilId, `coder-${index + 1}`]),
  )
  const coders = [...numbers.values()]
  const units = texts.flatMap(({ phrases }, index) =>
    phrases.map(({ start, end, settled, hand, machine }): TableRow => {
      const text = readings.texts[index]
      const read = pupils.map(({ pupilId, marks }) => {
        const own = marks[index]
        // Unmarked is a reading; a text that a coder was not through with is missing.
        return [
          numbers.get(pupilId) ?? '',
          own ? (readingAt({ start, end }, own)?.code ?? 'unmarked') : null,
        ] as const
      })
      return {
        article: text?.articleId ?? null,
        start,
        end,
        phrase: phraseOf(text?.body ?? null, text?.isConstructed ?? false, { start, end }),
        ...Object.fromEntries(read),
        settled: settled ? (settled.code ?? 'unmarked') : null,
        by_hand: hand === '' ? 'unmarked' : hand,
        by_machine: machine === '' ? 'unmarked' : machine,
      }
    }),
  )
  const marks = pupils.flatMap(({ pupilId, marks }) =>
    marks.flatMap((own, index) =>
      (own ?? []).map(
        ({ start, end, code, reason }): TableRow => ({
          coder: numbers.get(pupilId) ?? null,
          article: readings.texts[index]?.articleId ?? null,
          ...{ start, end, code, reason: reason || null },
        }),
      ),
    ),
  )
  const { codes } = agreement
  const coefficients = Object.entries({
    percent: codes.percent,
    alpha_nominal: codes.alpha,
    gwet_ac1: codes.ac1,
    u_alpha: agreement.marks,
  }).map(
    ([coefficient, { value, interval }]): TableRow => ({
      ...{ coefficient, value, low_95: interval?.low ?? null, high_95: interval?.high ?? null },
    }),
  )
  return [
    { name: 'README.md', pieces: () => [readme(report, coders.length)] },
    table(
      'units.csv',
      ['article', 'start', 'end', 'phrase', ...coders, 'settled', 'by_hand', 'by_machine'],
      units,
    ),
    table('marks.csv', ['coder', 'article', 'start', 'end', 'code', 'reason'], marks),
    table('agreement.csv', ['coefficient', 'value', 'low_95', 'high_95'], coefficients),
    {
      name: 'codings.yaml',
      pieces: () => [
        codingsYaml(readings, (index) => {
          const coder = readings.coders[index]
          return coder?.isTeacher ? 'teacher' : (numbers.get(coder?.pupilId ?? '') ?? '')
        }),
      ],
    },
  ]
}

function table(name: string, columns: string[], rows: TableRow[]): PackageFile {
  return { name, pieces: () => csvOf(batch(rows), columns) }
}

async function* batch<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows
}

function readme({ readings, agreement, coders, finished }: AssignmentReport, columns: number): string {
  return `# ${readings.title}

Codings of a class, made blind: no coder saw an outlet’s name, an author or another coding before finishing.
${columns} coders joined, ${coders} were through with at least one text, ${finished} finished. Codebook: ${readings.codebook.title}.

- units.csv: one row a phrase, one column a coder. “unmarked” is a reading; an empty cell is a text that the coder was not through with.
  Phrases are the spans that most coders marked; a coder’s reading is the mark that shares most with it, at least half of either.
- marks.csv: every mark as it was made. Offsets are UTF-16 units of the text, the end exclusive. Reasons are pupils’ own words: read them before you publish.
- agreement.csv: over ${agreement.codes.units} phrases. Percent agreement; Krippendorff’s alpha for nominal data, any number of coders, missing values
  (Krippendorff 2011); Gwet’s AC1 (Gwet 2008) over ${readings.codebook.codes.length + 1} categories, “unmarked” among them; u-alpha over paragraphs (Krippendorff, Mathet, Bouvry,
  Widlöcher 2016). Intervals: percentile bootstrap, 1,000 draws, fixed seed.
- codings.yaml: the codes with their hints, all marks by text, what was settled and why.

Texts themselves are not here. Of texts that are not constructed, phrases longer than twelve words are left out.
`
}
