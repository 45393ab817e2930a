import { createHash } from 'node:crypto'
import { pageOfLink } from '@/lib/core/compare/page-of-link'
import { canonicalText } from '@/lib/core/text/canonical-text'
import { writeEngineCoding } from '../code-with-engine/write-coding'
import type { Transaction } from '../load-content/rows'
import type { ArticleToImport, NotImported } from './article-to-import'
import { makeWay } from './article-versions'
import { dayOf, FACT_FIELDS, type Fact, type Facts, sourceInWords } from './facts'
import { findOutlet } from './find-outlet'
import { refusalOf, refused } from './refusal'

const HASH_SHOWN = 12 // of 64 digits: enough to tell the articles of one outlet apart

/** What became of one article; `unchanged`: its very text was there, and nothing was written. */
export type Written =
  | {
      code: 'imported'
      articleId: string
      outletId: string
      mentions: number
      /** the release that it is compared under: the one told, else that of the version before it */
      releaseId: string | null
      /** which version of its page it is; null without a link */
      version: number | null
    }
  | { code: 'unchanged'; articleId: string }
  /** the text is the one that people coded this article from, which has no text yet: it wants attaching */
  | { code: 'coded-by-hand'; articleId: string }
  | NotImported

/**
 * Writes an article with its text, what is known of it, its outlet, its release and what the engine reads in it, within a
 * transaction. A text that stands under any article already is not written again, however many try at once; another text
 * of a page that an imported article is of is the next version of that.
 */
export async function writeArticle(tx: Transaction, article: ArticleToImport): Promise<Written> {
  const refusal = refusalOf(article)
  if (refusal) return refusal
  const body = canonicalText(article.text)
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex')

  // Whoever imports the same text at the same moment waits here, and then finds it.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`
  const there = await tx.articleText.findUnique({ where: { sha256 }, select: { articleId: true } })
  if (there) return { code: 'unchanged', articleId: there.articleId }
  const coded = await tx.coding.findFirst({
    where: { textSha256: sha256, coder: { kind: 'person' }, article: { text: null } },
    select: { articleId: true },
  })
  if (coded) return { code: 'coded-by-hand', articleId: coded.articleId }
  const { actor } = article
  if (article.releaseId !== null && !(await isRealRelease(tx, article.releaseId))) {
    return refused('no-release', `There is no release “${article.releaseId}” to import articles for.`)
  }
  const page = pageOfLink(article.facts.link?.value ?? null)
  const following = page === null ? null : await makeWay(tx, page)
  const tie =
    article.releaseId === null ? (following?.tie ?? null) : { releaseId: article.releaseId, tiedBy: actor }

  const outlet = await findOutlet(tx, article.facts)
  const articleId = `imported--${outlet.id}-${sha256.slice(0, HASH_SHOWN)}`
  await tx.article.create({
    data: {
      id: articleId,
      origin: 'imported',
      outletId: outlet.id,
      outletNameStated: nameStated(article.facts.outlet, outlet.name),
      outletBasis: basisOf(article.facts.outlet, outlet.basis),
      ...columnsOf(article.facts),
      text: { create: { sha256, length: body.length, body, attachedBy: actor } },
      imported: {
        create: {
          ...importedRow(article),
          ...(page !== null &&
            following && { version: { create: { page, number: following.number, recordedBy: actor } } }),
        },
      },
      ...(tie && { releases: { create: { ...tie, isPrimary: true } } }),
    },
  })
  const engine = await writeEngineCoding(tx, { articleId, actor })
  if (engine.code !== 'coded') throw new Error(`${articleId} was not read: ${engine.code}`)
  const [releaseId, version] = [tie?.releaseId ?? null, following?.number ?? null]
  return { code: 'imported', articleId, outletId: outlet.id, mentions: engine.mentions, releaseId, version }
}

async function isRealRelease(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.release.count({ where: { id, isConstructed: false } })) > 0
}

function columnsOf({ headline, byline, published, link }: Facts) {
  const date = published && dayOf(published.value)
  return {
    headline: headline?.value.trim() || null,
    byline: byline?.value.trim() || null,
    bylineBasis: basisOf(byline, null),
    published: date ? new Date(`${date.day}T00:00:00Z`) : null,
    publishedPrecision: date ? date.precision : null,
    publishedBasis: basisOf(published, null) ?? 'not stated',
    url: link?.value ?? null,
  }
}

function importedRow({ way, name, extent, notes, actor, facts }: ArticleToImport) {
  const metadata = FACT_FIELDS.flatMap((field) => {
    const fact = facts[field]
    return fact && fact.value.trim() !== ''
      ? [{ field, value: fact.value, source: fact.source, place: fact.where }]
      : []
  })
  return {
    way,
    name,
    extent,
    notes: [...notes],
    importedBy: actor,
    metadata: { createMany: { data: metadata } },
  }
}

function nameStated(stated: Fact | null, name: string): string | null {
  return stated && stated.value.trim().toLowerCase() !== name.toLowerCase() ? stated.value.trim() : null
}

function basisOf(fact: Fact | null, otherwise: string | null): string | null {
  return fact ? sourceInWords(fact) : otherwise
}
