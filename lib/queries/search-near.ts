import { parseSearch, type SearchAsked } from '@/lib/core/search/parse-search'
import type { SearchFilters } from '@/lib/core/search/types'
import { search } from './search'
import { spellings } from './search/spellings'

/** One word of a question that found nothing, by itself. */
export interface NearWord {
  word: string
  /** what is found by this word alone, within the same filters */
  hits: Hits
  /** where that is nothing: words spelled like it that find something */
  near: Near[]
}

interface Near {
  word: string
  hits: Hits
}

/** How many things are found, of every kind together; `isMore`: at least so many. */
export interface Hits {
  count: number
  isMore: boolean
}

// Each word is a search of its own, and a question of more words is better asked anew.
const MOST_WORDS = 4
// Enough to choose between words, which is all that their counts are for. A word that is everywhere then costs no more than others.
const NEAR_COUNTED = 100

/**
 * Why a question found nothing: for each of its first 4 words, what it finds alone, and which words near it find something.
 * `isAlone`: its one word is known to find nothing, and is not asked for again. Rejects when the database cannot be reached.
 */
export async function searchNear(
  asked: SearchAsked,
  filters: SearchFilters,
  isAlone = false,
): Promise<NearWord[]> {
  if (asked.number) return []
  const words = [...new Set([...asked.words, ...asked.phrases.flat()])].slice(0, MOST_WORDS)
  return Promise.all(
    words.map(async (word) => {
      const hits = isAlone ? NOTHING : await hitsOf(word, filters)
      if (hits.count > 0) return { word, hits, near: [] }
      const near = await Promise.all(
        (await spellings(word)).map(async (other) => ({ word: other, hits: await hitsOf(other, filters) })),
      )
      return { word, hits, near: near.filter(isOfUse) }
    }),
  )
}

/** The question with each word that is nowhere replaced by the nearest that is somewhere; null when one has none. */
export function respelled(asked: SearchAsked, words: readonly NearWord[]): string | null {
  const changed = words.filter(({ hits }) => hits.count === 0)
  if (changed.length === 0 || changed.some(({ near }) => near.length === 0)) return null
  return changed.reduce(
    (text, { word, near }) => text.replace(new RegExp(`${word}`, 'giu'), near[0]?.word ?? word),
    asked.typed,
  )
}

/** It finds something, and no other form of the same word before it does. */
function isOfUse({ word, hits }: Near, index: number, all: readonly Near[]): boolean {
  const isForm = (other: Near) =>
    other.hits.count === hits.count && (other.word.startsWith(word) || word.startsWith(other.word))
  return hits.count > 0 && !all.slice(0, index).some(isForm)
}

const NOTHING: Hits = { count: 0, isMore: false }

async function hitsOf(word: string, filters: SearchFilters): Promise<Hits> {
  const asked = parseSearch(`${word} `)
  if (!asked) return NOTHING
  const groups = await search({ asked, filters, kind: null, limit: 1, most: NEAR_COUNTED })
  return {
    count: groups.reduce((sum, { count }) => sum + count, 0),
    isMore: groups.some(({ isMore }) => isMore),
  }
}
