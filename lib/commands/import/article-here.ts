import { createHash } from 'node:crypto'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { database } from '@/lib/db/client'
import { matchArticle } from '../match-article'

/** An article that is here already, to which a text belongs. */
export interface ArticleHere {
  /** its very text is here; or it was coded by hand and its phrases stand in the text, but no text is attached to it */
  how: 'same-text' | 'coded-by-hand'
  articleId: string
  headline: string | null
  outletName: string
  /** how many of its distinctive phrases stand in the text */
  phrases: { found: number; of: number } | null
  /** where its page has had another text since: which version it is, and the newest one, which is compared instead */
  followed: { number: number; by: { articleId: string; number: number } } | null
}

/** The article that a text is of, or null. Nothing is written. Rejects when the database cannot be reached. */
export async function articleHere(given: string): Promise<ArticleHere | null> {
  const text = canonicalText(given)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const attached = await database().articleText.findUnique({ where: { sha256 }, select: { articleId: true } })
  if (attached) {
    const { articleId } = attached
    return named({ how: 'same-text', articleId, phrases: null, followed: await followed(articleId) })
  }
  const match = await matchArticle(text, sha256, null)
  if (match.code !== 'match') return null
  const { articleId } = match
  if ((await database().articleText.count({ where: { articleId } })) > 0) return null
  const phrases = match.matchedBy === 'phrases' ? { found: match.found, of: match.of } : null
  return named({ how: 'coded-by-hand', articleId, phrases, followed: null })
}

async function named(here: Omit<ArticleHere, 'headline' | 'outletName'>): Promise<ArticleHere | null> {
  const article = await database().article.findUnique({
    where: { id: here.articleId },
    select: { headline: true, outlet: { select: { name: true } } },
  })
  return article && { ...here, headline: article.headline, outletName: article.outlet.name }
}

async function followed(articleId: string): Promise<ArticleHere['followed']> {
  const own = await database().articleVersion.findUnique({ where: { articleId } })
  if (!own) return null
  const by = await database().articleVersion.findFirst({
    where: { page: own.page, number: { gt: own.number } },
    orderBy: { number: 'desc' },
    select: { articleId: true, number: true },
  })
  return by && { number: own.number, by }
}
