import { glossaryHits } from '@/lib/core/search/glossary-hits'
import type { WordHit } from '@/lib/core/search/types'
import { glossary } from '../glossary'
import type { Counted, KindQuestion } from './search-sql'

/** Words of the glossary, those named so first. They stand in content/, few dozen of them, and in no table. */
export async function wordHits({ asked, limit, offset }: KindQuestion): Promise<Counted<WordHit>[]> {
  const hits = glossaryHits(await glossary(), asked)
  return hits.slice(offset, offset + limit).map((hit) => ({ ...hit, total: hits.length }))
}
