import type { Content, ExerciseArticle } from '@/lib/content/content'
import type { CodedStretch } from '@/lib/core/classroom/codebook'

const NOTHING = { voice: null, facet: null, sector: null, named: null, unit: null, rule: null }

/** Every coded place of a constructed article, as its files have it. */
export function stretchesOf(
  { article, quotes, slug }: ExerciseArticle,
  { planted }: Content['exercises'][number],
): CodedStretch[] {
  const at = (spans: [number, number][] | undefined, rest: Omit<CodedStretch, 'start' | 'end'>) =>
    (spans ?? []).map(([start, end]) => ({ start, end, ...rest }))
  return [
    ...article.terms.flatMap(({ at: spans, voice, facet }) =>
      at(spans, { ...NOTHING, kind: 'term', voice, facet }),
    ),
    ...article.quantities.flatMap(({ at: spans, voice, unit }) =>
      at(spans, { ...NOTHING, kind: 'quantity', voice, unit }),
    ),
    ...article.windows.flatMap(({ at: spans, voice }) => at(spans, { ...NOTHING, kind: 'window', voice })),
    ...article.citations.flatMap(({ at: spans, sector, named }) =>
      at(spans, { ...NOTHING, kind: 'citation', sector, named }),
    ),
    ...[...quotes.values()].flatMap((spans) => at(spans, { ...NOTHING, kind: 'quote', voice: 'quoted' })),
    ...planted
      .filter((one) => one.article === slug)
      .flatMap(({ at: span, rule }) => at([span], { ...NOTHING, kind: 'planted', rule })),
  ]
}
