import { database } from '@/lib/db/client'
import { codingFields } from '@/lib/db/coding-fields'
import type { Prisma } from '@/lib/db/generated/client'
import { PORTABLE_MENTIONS, portableMention } from '@/lib/db/portable-mention'
import type { PortableCoding } from '@/lib/export/coding/portable-coding'
import { isId } from './ids'

const WITH_ALL = {
  coder: true,
  article: {
    include: { text: true, releases: { orderBy: [{ isPrimary: 'desc' }, { releaseId: 'asc' }] } },
  },
  mentions: PORTABLE_MENTIONS,
} as const satisfies Prisma.CodingInclude

type Stored = Prisma.CodingGetPayload<{ include: typeof WITH_ALL }>

/**
 * One coder's coding of an article as it can be taken away, of several the one under the newest codebook; null when
 * there is none. Rejects when the database cannot be reached.
 */
export async function portableCoding(articleId: string, coderId: string): Promise<PortableCoding | null> {
  if (!isId(articleId) || !isId(coderId)) return null
  const stored = await database().coding.findFirst({
    where: { articleId, coderId },
    orderBy: { codebookVersion: 'desc' },
    include: WITH_ALL,
  })
  if (!stored) return null
  const { article, coder, recordedAt, beganFrom, remarks, mentions } = stored
  const [first, ...others] = article.releases
  return {
    articleId,
    article: articleFields(article),
    release: first?.releaseId ?? null,
    alsoReleases: others.map(({ releaseId }) => releaseId),
    coder: { id: coder.id, kind: coder.kind, name: coder.name, engineVersion: coder.engineVersion },
    recordedAt,
    beganFrom,
    coding: codingFields(stored),
    remarks,
    text: textOf(stored),
    mentions: mentions.map((mention) => portableMention(mention, coderId)),
  }
}

function articleFields(article: Stored['article']): PortableCoding['article'] {
  const { published, publishedPrecision } = article
  return {
    outlet: article.outletId,
    outletNameStated: article.outletNameStated,
    outletKindStated: article.outletKindStated,
    outletPlaceStated: article.outletPlaceStated,
    outletBasis: article.outletBasis,
    url: article.url,
    copyUrl: article.copyUrl,
    isCopy: article.isCopy,
    urlNote: article.urlNote,
    urlSlug: article.urlSlug,
    alsoSeenAt: article.alsoSeenAt,
    headline: article.headline,
    headlineGloss: article.headlineGloss,
    headlineFromUrl: article.headlineFromUrl,
    headlineInReposts: article.headlineInReposts,
    byline: article.byline,
    bylineBasis: article.bylineBasis,
    published: published?.toISOString().slice(0, publishedPrecision === 'month' ? 7 : 10) ?? null,
    publishedBasis: article.publishedBasis,
    language: article.language,
  }
}

function textOf({ textSha256, article: { text } }: Stored): PortableCoding['text'] {
  if (textSha256 === null) return null
  return { sha256: textSha256, body: text?.sha256 === textSha256 ? text.body : null }
}
