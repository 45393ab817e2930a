import { createHash } from 'node:crypto'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { database } from '@/lib/db/client'
import { matchArticle } from '../match-article'
import { type NamedCandidate, releaseCandidates } from './release-candidates'

// Points of which only the order means much, but these were looked at: a number that one record alone has gives 2.7, a
// date of publication soon after the release 1.5. Less than both is a guess, and so is one that hardly leads.
const CLEAR = 4
const CLEAR_LEAD = 1

/** An article that is here already, to which a text belongs. */
export interface ArticleHere {
  /** its very text is here; or it was coded by hand and its phrases stand in the text, but no text is attached to it */
  how: 'same-text' | 'coded-by-hand'
  articleId: string
  headline: string | null
  outletName: string
  /** how many of its distinctive phrases stand in the text */
  phrases: { found: number; of: number } | null
}

/** What to ask a person before a text is imported. */
export interface Review {
  here: ArticleHere | null
  candidates: NamedCandidate[]
  /** the release to propose: the first candidate where it is clear, else none */
  proposed: string | null
}

/**
 * Looks a text up before it is imported: whether it is here already, and which releases it may be about. Nothing is
 * written. Rejects when the database cannot be reached.
 */
export async function reviewText(given: { text: string; published: string | null }): Promise<Review> {
  const text = canonicalText(given.text)
  const [here, candidates] = await Promise.all([
    articleHere(text),
    releaseCandidates({ text, published: given.published }),
  ])
  const [first, second] = candidates
  const isClear = first && first.score >= CLEAR && first.score - (second?.score ?? 0) >= CLEAR_LEAD
  return { here, candidates, proposed: isClear ? first.releaseId : null }
}

async function articleHere(text: string): Promise<ArticleHere | null> {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const attached = await database().articleText.findUnique({ where: { sha256 }, select: { articleId: true } })
  if (attached) return named({ how: 'same-text', articleId: attached.articleId, phrases: null })
  const match = await matchArticle(text, sha256, null)
  if (match.code !== 'match') return null
  const { articleId } = match
  if ((await database().articleText.count({ where: { articleId } })) > 0) return null
  const phrases = match.matchedBy === 'phrases' ? { found: match.found, of: match.of } : null
  return named({ how: 'coded-by-hand', articleId, phrases })
}

async function named(here: Pick<ArticleHere, 'how' | 'articleId' | 'phrases'>): Promise<ArticleHere | null> {
  const article = await database().article.findUnique({
    where: { id: here.articleId },
    select: { headline: true, outlet: { select: { name: true } } },
  })
  return article && { ...here, headline: article.headline, outletName: article.outlet.name }
}
