import { parseSearch } from '@/lib/core/search/parse-search'
import type { SearchGroup } from '@/lib/core/search/types'
import { type Search, search } from './search'
import { type NearWord, respelled, searchNear } from './search-near'

/** What a question found, or what is near it. */
export interface SearchAnswer {
  /** what was found; what `near.instead` found where the question itself found nothing and that did */
  groups: SearchGroup[]
  /** null: the question itself found something */
  near: { words: NearWord[]; instead: string | null } | null
}

/**
 * Looks, and where nothing is found looks again with the words that are nowhere respelled. Rejects when the database cannot
 * be reached.
 */
export async function searchOrNear(wanted: Search): Promise<SearchAnswer> {
  const groups = await search(wanted)
  if (isAny(groups)) return { groups, near: null }
  const { asked: question, filters, kind } = wanted
  const isOneWord = question.words.length === 1 && question.phrases.length === 0
  const words = await searchNear(question, filters, isOneWord && kind === null)
  const instead = respelled(wanted.asked, words)
  const asked = instead === null ? null : parseSearch(instead)
  if (!asked) return { groups, near: { words, instead: null } }
  const others = await search({ ...wanted, asked })
  return isAny(others)
    ? { groups: others, near: { words, instead } }
    : { groups, near: { words, instead: null } }
}

function isAny(groups: readonly SearchGroup[]): boolean {
  return groups.some(({ count }) => count > 0)
}
