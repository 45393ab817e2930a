import type { KindFigures, OwnFigures, PublicFigures } from '@/lib/content/schema/evaluation'
import type { Report } from './report'
import { coefficient, percent, tableLines } from './table'

const OWN_TITLES: Record<OwnFigures['id'], string> = {
  articles: 'Five articles, settled from two codings (the engine was developed on them)',
  exercises: 'Eight constructed articles of the exercises (seen in development)',
  'blind-development': 'Blind texts, development part (seen in development)',
  'blind-second': 'Blind texts, second batch (seen in development)',
  'blind-held-out': 'Blind texts, held out (never looked at, only scored)',
}

/** Public gold; a bar is scored and never read for tuning. */
const PUBLIC_TITLES: Record<PublicFigures['id'], string> = {
  time_te3_platinum: 'Times: TempEval-3 Platinum (bar)',
  time_timebank: 'Times: TimeBank (development)',
  time_aquaint: 'Times: AQUAINT (development)',
  qty_newsquant_dev: 'Quantities: half of NewsQuant (development and bar)',
  qty_quantulum3: 'Quantities: quantulum3 test sentences (development)',
  quote_polnear_dev: 'Citations: PolNeAR dev (bar)',
}

/** The report as lines for a terminal: first how well spans are found, then how well each attribute is told. */
export function reportLines({ evaluation, absent }: Report): string[] {
  const { own, people, engineVersion, measuredOn } = evaluation
  return [
    `Engine ${engineVersion}, codebook ${evaluation.codebook}, ${measuredOn}. Shares in percent; P, R, F1 strict: same start`,
    'and end; relaxed: one shared character.',
    ...own.flatMap(({ id, texts, kinds, namedPeriods: { gold, right } }) => [
      ...section(OWN_TITLES[id], texts, ['gold', 'engine'], kinds),
      `Fiscal years and "as of" with span, kind and days right: ${right} of ${gold}`,
    ]),
    ...(people
      ? section(
          'Two people on the five articles, first against second (the ceiling)',
          people.texts,
          ['first', 'second'],
          people.kinds,
        )
      : []),
    ...evaluation.public.flatMap(publicSection),
    ...absent.map(({ id, why }) => `\nNot measured: ${id}: ${why}.`),
  ]
}

function section(title: string, texts: number, sides: string[], kinds: readonly KindFigures[]): string[] {
  return [
    `\n${title}: ${texts} texts`,
    ...tableLines(
      ['', ...sides, 'same', 'in part', 'P', 'R', 'F1', 'P rel.', 'R rel.', 'F1 rel.'],
      kinds.map(({ kind, inFirst, inSecond, identical, matched, strict, relaxed }) => [
        kind,
        ...[inFirst, inSecond, identical, matched].map(String),
        ...[strict, relaxed].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(percent)),
      ]),
    ),
    '',
    ...tableLines(
      ['of the spans in part', 'agree', 'of', '%', 'alpha'],
      kinds.flatMap(({ kind, attributes }) =>
        attributes.map(({ id, agreeing, compared, share, alpha }) => [
          `${kind}: ${id}`,
          String(agreeing),
          String(compared),
          percent(share),
          coefficient(alpha),
        ]),
      ),
    ),
  ]
}

function publicSection({ id, texts, figures }: PublicFigures): string[] {
  return [
    `\n${PUBLIC_TITLES[id]}: ${texts} texts`,
    ...tableLines(
      ['', 'hits', 'gold', 'engine', 'P', 'R', 'F1'],
      figures.map((figure) => [
        figure.id,
        String(figure.hits),
        String(figure.gold),
        figure.engine === null ? '' : String(figure.engine),
        ...[figure.precision, figure.recall, figure.f1].map((share) =>
          share === null ? '' : percent(share),
        ),
      ]),
    ),
  ]
}
