import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/core/people/actor'
import { canonicalText } from '@/lib/core/text/canonical-text'
import type { Candidate } from '@/lib/core/text/clear-winner'
import { database } from '@/lib/db/client'
import { type AnchoringReport, anchorCoding } from './anchor-coding'
import { checkReleases } from './check-releases'
import { markArticleUnchecked } from './check-releases/mark-unchecked'
import { type EngineResult, writeEngineCoding } from './code-with-engine/write-coding'
import { groupCopies } from './group-copies'
import { matchArticle } from './match-article'
import { demand, record } from './people/history'
import { holdText, standsElsewhere } from './same-text'

const TRANSACTION_TIMEOUT_MS = 30_000 // a long article with a thousand mentions takes about a second

export interface TextToAttach {
  text: string
  /** who attaches it */
  actor: Actor
  /** the article that it is said to be of; without it all articles are asked */
  articleId?: string
  /** whether it may take the place of another text of the same article */
  mayReplace: boolean
}

export type AttachResult =
  | {
      /** unchanged: this very text was attached before and every anchor stands where it would be put now */
      code: 'attached' | 'replaced' | 'unchanged'
      articleId: string
      headline: string | null
      outletName: string
      matchedBy: 'hash' | 'phrases'
      /** how many of the articleʼs distinctive phrases were found, when it was matched by phrases */
      phrases: { found: number; of: number } | null
      /** one for each coding of the article by a person */
      anchorings: AnchoringReport[]
      /** what the engine read in it */
      engine: EngineResult
    }
  | { code: 'empty' }
  | { code: 'no-match'; nearest: Candidate | null }
  | { code: 'ambiguous'; candidates: Candidate[] }
  /** another text is attached to the article, and `mayReplace` was false */
  | { code: 'other-text-attached'; articleId: string }
  /** this very text is attached to another article of the same outlet or page */
  | { code: 'attached-elsewhere'; articleId: string }

/**
 * Attaches a text to the article it is of, anchors every mention that people coded in it and has it read by the
 * engine, all in one transaction: either everything is stored or nothing. Any `code` but the first three means that nothing
 * changed. Rejects when the database cannot be reached.
 */
export async function attachText({
  text,
  actor,
  articleId: among,
  mayReplace,
}: TextToAttach): Promise<AttachResult> {
  demand(actor, 'attach-text')
  const body = canonicalText(text)
  if (body.trim() === '') return { code: 'empty' }
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex')
  const match = await matchArticle(body, sha256, among ?? null)
  if (match.code !== 'match') return match
  const { articleId } = match

  const result = await database().$transaction(
    async (transaction) => {
      await holdText(transaction, sha256)
      // Two people attaching to one article wait for one another. One query after the other: they share the
      // connection of the transaction.
      const [article] = await transaction.$queryRaw<{ headline: string | null; outletName: string }[]>`
        select a.headline, o.name as "outletName" from article a join outlet o on o.id = a.outlet_id
        where a.id = ${articleId} for update of a`
      if (!article) return { code: 'no-match' as const, nearest: null } // taken away since it was matched
      const text = await transaction.articleText.findUnique({
        where: { articleId },
        select: { sha256: true },
      })
      const codings = await transaction.coding.findMany({
        where: { articleId, coder: { kind: 'person' } },
        select: { id: true },
        orderBy: { id: 'asc' },
      })
      const before = text?.sha256 ?? null
      if (before !== sha256) {
        const elsewhere = await standsElsewhere(transaction, { articleId, sha256 })
        if (elsewhere !== null) return { code: 'attached-elsewhere' as const, articleId: elsewhere }
      }
      if (before !== null && before !== sha256 && !mayReplace) {
        return { code: 'other-text-attached' as const, articleId }
      }
      if (before !== sha256) {
        const row = { sha256, length: body.length, body, attachedBy: actor.name, attachedAt: new Date() }
        await transaction.articleText.upsert({
          where: { articleId },
          create: { articleId, ...row },
          // What was much the same as the text before is not known to be so as this one.
          update: { ...row, copyGroup: null, copyKeys: [] },
        })
      }
      const anchorings: AnchoringReport[] = []
      for (const { id } of codings) {
        anchorings.push(await anchorCoding(transaction, id, { body, sha256 }))
      }
      const engine = await writeEngineCoding(transaction, { articleId, actor: actor.name })
      const changed =
        before !== sha256 ||
        anchorings.some((anchoring) => anchoring.changed) ||
        (engine.code === 'coded' && engine.changed)
      if (changed) {
        await markArticleUnchecked(transaction, articleId)
        const summary = `Attached a text of ${body.length} characters${before === null || before === sha256 ? '' : ' in place of another'}`
        const thing = { kind: 'article', id: articleId } as const
        await record(transaction, actor, { command: 'attach-text', thing, summary })
      }
      return {
        code: changed ? (before === null || before === sha256 ? 'attached' : 'replaced') : 'unchanged',
        articleId,
        headline: article.headline,
        outletName: article.outletName,
        matchedBy: match.matchedBy,
        phrases: match.matchedBy === 'phrases' ? { found: match.found, of: match.of } : null,
        anchorings,
        engine,
      } as const
    },
    { timeout: TRANSACTION_TIMEOUT_MS },
  )
  // With a text there is more to see; whatever else waits is checked too.
  if (result.code === 'attached' || result.code === 'replaced') {
    await groupCopies({ db: database() })
    await checkReleases({ db: database() })
  }
  return result
}
