import { createHash } from 'node:crypto'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { database } from '@/lib/db/client'
import { matchArticle } from '../match-article'
import { type Standing, standingsOf, standsAs } from '../same-text'
import type { Fact } from './facts'
import { printedBy } from './find-outlets'

/** An article that is here already, to which a text belongs. */
export interface ArticleHere {
  /** its very text is here; or it was coded by hand and its phrases stand in the text, but no text is attached to it */
  how: 'same-text' | 'coded-by-hand'
  articleId: string
  headline: string | null
  outletName: string
  /** how many of its distinctive phrases stand in the text */
  phrases: { found: number; of: number } | null
  /**
   * what tells another printing of its text from it; 'unknown': nothing, for where it stood is not known. Null where its
   * text is not here, or is invented
   */
  toldApartBy: 'outlet' | 'link' | 'unknown' | null
  /** where its page has had another text since: which version it is, and the newest one, which is compared instead */
  followed: { number: number; by: { articleId: string; number: number } } | null
}

/** A text with what is said of where it was printed. */
export interface TextGiven {
  text: string
  outlet: string | null
  link: string | null
}

/**
 * The article that a text is of, or null; the same text by another outlet is another article. Nothing is written. Rejects
 * when the database cannot be reached.
 */
export async function articleHere(given: TextGiven): Promise<ArticleHere | null> {
  const text = canonicalText(given.text)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const [printing] = await printedBy(database(), [{ outlet: typed(given.outlet), link: typed(given.link) }])
  const standing = printing ? standsAs(printing, await standingsOf(database(), [sha256])) : null
  if (standing?.hasText) {
    const { articleId } = standing
    const rest = { toldApartBy: toldApartBy(standing), followed: await followed(articleId) }
    return named({ how: 'same-text', articleId, phrases: null, ...rest })
  }
  const match = await matchArticle(text, sha256, null)
  if (match.code !== 'match') return null
  const { articleId } = match
  if ((await database().articleText.count({ where: { articleId } })) > 0) return null
  const phrases = match.matchedBy === 'phrases' ? { found: match.found, of: match.of } : null
  return named({ how: 'coded-by-hand', articleId, phrases, toldApartBy: null, followed: null })
}

const typed = (value: string | null): Fact | null =>
  value === null || value.trim() === '' ? null : { value, source: 'person', where: 'the form' }

function toldApartBy({ isConstructed, isNamed, links }: Standing): ArticleHere['toldApartBy'] {
  if (isConstructed) return null
  return isNamed ? 'outlet' : links.length > 0 ? 'link' : 'unknown'
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
