import { canonicalText } from '@/lib/core/text/canonical-text'
import { type ArticleHere, articleHere, type TextGiven } from './article-here'
import { type FormerVersion, formerVersion } from './former-version'
import { type NamedCandidate, releaseCandidates } from './release-candidates'

// Points of which only the order means much, but these were looked at: a number that one record alone has gives 2.7, a
// date of publication soon after the release 1.5. Less than both is a guess, and so is one that hardly leads.
const CLEAR = 4
const CLEAR_LEAD = 1

/** What to ask a person before a text is imported. */
export interface Review {
  here: ArticleHere | null
  /** the version of its page that it would follow; null where its text is here, or nothing of the page is */
  former: FormerVersion | null
  candidates: NamedCandidate[]
  /** the release to propose: the first candidate where it is clear; none where the former version has one, which stays */
  proposed: string | null
}

/**
 * Looks a text up before it is imported: whether it or another text of its page is here already, and which releases it may
 * be about. Nothing is written. Rejects when the database cannot be reached.
 */
export async function reviewText(given: TextGiven & { published: string | null }): Promise<Review> {
  const text = canonicalText(given.text)
  const [here, former, candidates] = await Promise.all([
    articleHere({ ...given, text }),
    formerVersion(given.link),
    releaseCandidates({ text, published: given.published }),
  ])
  const [first, second] = candidates
  const isClear = first && first.score >= CLEAR && first.score - (second?.score ?? 0) >= CLEAR_LEAD
  return {
    here,
    former: here ? null : former,
    candidates,
    proposed: isClear && !former?.release ? first.releaseId : null,
  }
}
