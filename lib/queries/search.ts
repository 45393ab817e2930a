import type { SearchAsked } from '@/lib/core/search/parse-search'
import {
  SEARCH_COUNTED,
  type SearchFilters,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
  searchKinds,
} from '@/lib/core/search/types'
import { articleHits } from './search/article-hits'
import { conceptHits } from './search/concept-hits'
import { figureHits } from './search/figure-hits'
import { outletHits } from './search/outlet-hits'
import { phraseHits } from './search/phrase-hits'
import { releaseHits } from './search/release-hits'
import type { KindQuestion } from './search/search-sql'
import { sourceHits } from './search/source-hits'
import { wordHits } from './search/word-hits'

/** A search: what was asked, what narrows it, and which stretch of each kind is wanted. */
export interface Search {
  asked: SearchAsked
  filters: SearchFilters
  /** only this kind; null: all */
  kind: SearchKind | null
  /** hits of each kind to return, from `offset` on */
  limit: number
  offset?: number
  /** how many of a kind are counted; SEARCH_COUNTED unless told */
  most?: number
}

/**
 * What was found, one group for each kind that was looked for, in the order of `searchKinds`. An outlet, a release, a date or a
 * voice leaves out the kinds that have none; see `kindsWithin`. Rejects when the database cannot be reached.
 */
export async function search(wanted: Search): Promise<SearchGroup[]> {
  const { asked, filters, kind, limit, offset = 0, most = SEARCH_COUNTED } = wanted
  const kinds = kindsWithin(filters).filter((each) => kind === null || each === kind)
  return Promise.all(
    kinds.map(async (each) => {
      const rows = await HITS[each]({ asked, filters, limit, offset, most })
      const total = rows[0]?.total ?? 0
      return {
        kind: each,
        count: Math.min(total, most),
        isMore: total > most,
        hits: rows.map(({ total: _, ...hit }) => ({ kind: each, ...hit }) as SearchHit),
      }
    }),
  )
}

/** The kinds that can be found within these filters: in a voice phrases alone, of an outlet only what it printed, of a release or a time all but outlets. */
export function kindsWithin({ release, outlet, from, to, voice }: SearchFilters): SearchKind[] {
  return searchKinds.filter((kind) => {
    if (voice !== null) return kind === 'phrase'
    if (outlet !== null) return kind === 'source' || kind === 'phrase' || kind === 'article'
    const isNarrowed = release !== null || from !== null || to !== null
    return !isNarrowed || (kind !== 'outlet' && kind !== 'word' && kind !== 'concept')
  })
}

const HITS: Record<SearchKind, (question: KindQuestion) => Promise<(object & { total: number })[]>> = {
  release: releaseHits,
  figure: figureHits,
  source: sourceHits,
  phrase: phraseHits,
  article: articleHits,
  outlet: outletHits,
  word: wordHits,
  concept: conceptHits,
}
