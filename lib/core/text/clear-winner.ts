import { type PhraseScore, shareFound } from './phrase-score'

// A text edited after it was coded, or cut at the end, still keeps most phrases; another article on the same
// release shares its numbers and stock phrases, which in the corpus stays below a third.
const LEAST_SHARE = 0.6
const LEAST_FOUND = 4 // fewer phrases than this can all stand in another article by chance
const LEAST_LEAD = 0.2 // over the next best: two outlets that carried one wire text must not be mixed up
// Two codings of one wire text differ by less; a repost of an opening has little over half (23 of LifeZetteʼs 41).
const CLEARLY_MORE = 1.5

/** An article with how many of its phrases a text holds. */
export interface Candidate extends PhraseScore {
  articleId: string
}

export type Match =
  | { code: 'match'; winner: Candidate }
  | { code: 'no-match'; nearest: Candidate | null }
  /** two or more articles fit the text about equally well */
  | { code: 'ambiguous'; candidates: Candidate[] }

/**
 * The article that a text is of, when one fits clearly better than all others; ties go to nobody. Of articles
 * that fit about equally the one with most phrases in the text wins when it has half as many again as any
 * other: an aggregator that copied the opening of a long article is not that article.
 */
export function clearWinner(candidates: readonly Candidate[]): Match {
  const ranked = candidates.filter(({ found }) => found > 0).sort(byMostFound)
  const fitting = ranked.filter(
    (candidate) => candidate.found >= LEAST_FOUND && shareFound(candidate) >= LEAST_SHARE,
  )
  const bestShare = Math.max(...fitting.map(shareFound))
  const level = fitting.filter((candidate) => bestShare - shareFound(candidate) < LEAST_LEAD)
  const [winner, second] = level
  if (!winner) return { code: 'no-match', nearest: ranked[0] ?? null }
  return second && second.found * CLEARLY_MORE > winner.found
    ? { code: 'ambiguous', candidates: level }
    : { code: 'match', winner }
}

function byMostFound(a: Candidate, b: Candidate): number {
  return b.found - a.found || shareFound(b) - shareFound(a) || a.articleId.localeCompare(b.articleId)
}
