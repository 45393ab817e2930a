import { createHash } from 'node:crypto'
import { canonicalText } from '@/lib/core/text/canonical-text'
import type { Candidate } from '@/lib/core/text/clear-winner'
import { database } from '@/lib/db/client'
import { type AnchoringReport, planAnchors } from './anchor-coding'
import { textRefusal } from './import/refusal'
import { matchArticle } from './match-article'
import { standsElsewhere } from './same-text'

// Reading the mentions of some codings takes milliseconds; a coding with a thousand, a second.
const TRANSACTION_TIMEOUT_MS = 30_000

export interface TextToReview {
  articleId: string
  /** what was given, in the forms that it may have had before it was copied: the likeliest first */
  texts: readonly string[]
}

/** An article by name, with how many of its distinctive phrases stand in the text. */
export interface NamedArticle extends Candidate {
  headline: string | null
  outletName: string
}

/** How the mentions of one coding by a person would stand in a text. */
export interface ReviewedCoding extends Omit<AnchoringReport, 'changed'> {
  coderName: string
  /** it is the very text that was coded */
  isCodedText: boolean
  isShown: boolean
}

export type AttachReview =
  | {
      code: 'fits'
      /** the text that would be kept */
      text: string
      /** one for each coding of the article by a person, the one that is shown first */
      codings: ReviewedCoding[]
      /** the text that stands there now; `isThis`: it is this one */
      attached: { by: string; at: string; isThis: boolean } | null
      /** other articles that the text fits about as well, or better; empty where its hash tells */
      alsoFits: NamedArticle[]
      /** the machine reads English alone */
      isRead: boolean
    }
  /** too few of the articleʼs phrases stand in it. `nearest`: of another article; `isClear`: it is surely that one's */
  | { code: 'no-match'; found: number; of: number; nearest: NamedArticle | null; isClear: boolean }
  | { code: 'attached-elsewhere'; article: NamedArticle }
  | { code: 'unusable'; message: string }
  /** no such article, or one that has its text by nature: constructed or imported */
  | { code: 'no-article' }

/**
 * What attaching a text to an article would do. Nothing is written. Rejects when the database cannot be reached.
 */
export async function reviewAttach({ articleId, texts }: TextToReview): Promise<AttachReview> {
  const article = await database().article.findUnique({
    where: { id: articleId, origin: 'content', isConstructed: false },
    select: { language: true, text: { select: { sha256: true, attachedBy: true, attachedAt: true } } },
  })
  if (!article) return { code: 'no-article' }
  const body = await likeliest(articleId, texts.map(canonicalText))
  const refusal = textRefusal(body)
  if (refusal) return { code: 'unusable', message: refusal.message }
  const sha256 = hashOf(body)

  const match = await matchArticle(body, sha256, articleId)
  if (match.code !== 'match') return noMatch(body, sha256, match)
  const { text } = article
  const isThis = text?.sha256 === sha256
  const elsewhere = isThis ? null : await standsElsewhere(database(), { articleId, sha256 })
  if (elsewhere !== null) {
    const [other] = await named([{ articleId: elsewhere, found: 0, of: 0 }])
    if (other) return { code: 'attached-elsewhere', article: other }
  }
  return {
    code: 'fits',
    text: body,
    codings: await reviewCodings(articleId, { body, sha256 }),
    attached: text && {
      by: text.attachedBy,
      at: text.attachedAt.toISOString(),
      isThis,
    },
    alsoFits: match.matchedBy === 'hash' ? [] : await alsoFitting(body, sha256, articleId),
    isRead: article.language === 'en',
  }
}

/** The form that people coded the article from, to the letter; else the first. */
async function likeliest(articleId: string, texts: readonly string[]): Promise<string> {
  const byHash = new Map(texts.map((text) => [hashOf(text), text]))
  const coded = await database().coding.findFirst({
    where: { articleId, textSha256: { in: [...byHash.keys()] }, coder: { kind: 'person' } },
    select: { textSha256: true },
    orderBy: { isShown: 'desc' },
  })
  return byHash.get(coded?.textSha256 ?? '') ?? texts[0] ?? ''
}

async function reviewCodings(
  articleId: string,
  text: { body: string; sha256: string },
): Promise<ReviewedCoding[]> {
  // One moment of the database for all of them.
  return database().$transaction(
    async (tx) => {
      const codings = await tx.coding.findMany({
        where: { articleId, coder: { kind: 'person' } },
        select: { id: true, isShown: true, textSha256: true, coder: { select: { name: true } } },
        orderBy: [{ isShown: 'desc' }, { id: 'asc' }],
      })
      const reviewed: ReviewedCoding[] = []
      for (const { id, isShown, textSha256, coder } of codings) {
        const { changed: _, ...report } = (await planAnchors(tx, id, text)).report
        reviewed.push({ ...report, coderName: coder.name, isShown, isCodedText: textSha256 === text.sha256 })
      }
      return reviewed
    },
    { timeout: TRANSACTION_TIMEOUT_MS },
  )
}

async function noMatch(
  body: string,
  sha256: string,
  own: Exclude<Awaited<ReturnType<typeof matchArticle>>, { code: 'match' }>,
): Promise<AttachReview> {
  const score = own.code === 'no-match' ? own.nearest : null
  const all = await matchArticle(body, sha256, null)
  const nearest =
    all.code === 'match'
      ? { articleId: all.articleId, ...(all.matchedBy === 'phrases' ? all : { found: 0, of: 0 }) }
      : all.code === 'no-match'
        ? all.nearest
        : (all.candidates[0] ?? null)
  const isOther = nearest !== null && nearest.articleId !== score?.articleId
  const [other] = isOther ? await named([nearest]) : []
  return {
    code: 'no-match',
    found: score?.found ?? 0,
    of: score?.of ?? 0,
    nearest: other ?? null,
    isClear: all.code === 'match',
  }
}

async function alsoFitting(body: string, sha256: string, articleId: string): Promise<NamedArticle[]> {
  const all = await matchArticle(body, sha256, null)
  const fitting =
    all.code === 'ambiguous'
      ? all.candidates
      : all.code === 'match' && all.matchedBy === 'phrases'
        ? [{ articleId: all.articleId, found: all.found, of: all.of }]
        : []
  return named(fitting.filter((each) => each.articleId !== articleId))
}

async function named(candidates: readonly Candidate[]): Promise<NamedArticle[]> {
  const articles = await database().article.findMany({
    where: { id: { in: candidates.map(({ articleId }) => articleId) } },
    select: { id: true, headline: true, outlet: { select: { name: true } } },
  })
  return candidates.flatMap(({ articleId, found, of }) => {
    const article = articles.find(({ id }) => id === articleId)
    return article
      ? [{ articleId, found, of, headline: article.headline, outletName: article.outlet.name }]
      : []
  })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
