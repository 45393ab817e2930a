import { YEAR_MEASURES, type YearMeasure } from '@/lib/core/compare/term-years'
import { isId } from '@/lib/queries/ids'
import type { TermFacet } from '@/lib/queries/term-list'
import { MOST_PANELS } from '@/lib/queries/term-years'
import type { TerminologyRuling } from '@/lib/queries/terminology-rules'

type Given = Record<string, string | string[] | undefined>

// So many fit a screen; a reader may add to them.
const SHOWN_UNASKED = 4

/** What the picture over the years is asked to show. */
export interface YearsAsked {
  /** ids of concepts, in the order given; empty: nobody chose */
  show: string[]
  per: YearMeasure
}

/** What an address asks of the picture; what cannot be read there asks for nothing. "show" may come more than once. */
export function readYearsParams({ show, per }: Given): YearsAsked {
  const ids = [show ?? []].flat().flatMap((each) => each.split(','))
  return {
    show: [...new Set(ids.filter(isId))].slice(0, MOST_PANELS),
    per: YEAR_MEASURES.find((each) => each === per) ?? 'words',
  }
}

/** The address of the list of terms with other concepts in its picture, or another measure. */
export function yearsHref({ show, per }: YearsAsked): string {
  const query = new URLSearchParams()
  if (show.length > 0) query.set('show', show.join(','))
  if (per !== 'words') query.set('per', per)
  return `/terms${query.size > 0 ? `?${query}` : ''}#over-years`
}

/** What is shown where nobody chose: the most printed of the wordings that some body ruled on, else the most printed of all. */
export function unaskedConcepts(
  facets: readonly TermFacet[],
  rulings: readonly Pick<TerminologyRuling, 'concepts'>[],
): string[] {
  const ruled = new Set(rulings.flatMap(({ concepts }) => concepts.map(({ id }) => id)))
  const printed = facets.flatMap(({ terms }) => terms).filter(({ articles }) => articles > 0)
  const mostFirst = [...printed].sort((a, b) => b.articles - a.articles)
  const fitting = mostFirst.filter(({ id }) => ruled.has(id))
  return (fitting.length > 0 ? fitting : mostFirst).slice(0, SHOWN_UNASKED).map(({ id }) => id)
}
