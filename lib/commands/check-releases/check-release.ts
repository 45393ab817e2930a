import { alignAsTied } from '@/lib/core/align/align-as-tied'
import type { Aligned } from '@/lib/core/align/aligned'
import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import { indexRecord, type RecordIndex } from '@/lib/core/align/record-index'
import { isSamePage } from '@/lib/core/compare/same-page'
import { readArticle } from '@/lib/core/extract/pipeline'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import type { Checked, Finding } from '@/lib/core/findings/finding'
import { type OmissionRow, omissionsOf } from '@/lib/core/findings/omissions'
import { withOnlySource } from '@/lib/core/findings/only-source'
import { findingsOf } from '@/lib/core/findings/registry'
import type { PrismaClient } from '@/lib/db/client'
import { engineConcepts } from '../code-with-engine/engine-concepts'
import { engineSectors } from '../code-with-engine/engine-sectors'
import { codedArticleOf } from './coded-article'
import { type OneOutletFigure, releaseRecord } from './release-record'
import { forCheck, refOf, type StoredCoding } from './stored-coding'

/** One coding held against the record. */
export interface CheckedCoding {
  coding: StoredCoding
  article: CodedArticle
  aligned: ReadonlyMap<string, Aligned>
  findings: Finding[]
}

export interface CheckedRelease {
  record: ReleaseRecord
  codings: CheckedCoding[]
  omissions: OmissionRow[]
}

/**
 * Holds the shown codings of the articles that have a release as their first against its record; null without the release.
 * What a person tied, or left untied, stays so: the engine aligns only what nobody has looked at.
 */
export async function checkRelease(db: PrismaClient, releaseId: string): Promise<CheckedRelease | null> {
  const found = await releaseRecord(db, releaseId)
  if (!found) return null
  const { record, fromOneOutlet } = found
  const stored = await db.coding.findMany({
    where: { isShown: true, article: { releases: { some: { releaseId, isPrimary: true } } } },
    include: forCheck,
    orderBy: { articleId: 'asc' },
  })
  const index = indexRecord(record)
  const all = stored.map((coding) => alignedCoding(coding, index, { releaseId, fromOneOutlet }))
  return {
    record,
    codings: all.map((own) => {
      const others = all.filter((other) => other !== own)
      const checked: Checked = { record, article: own.article, aligned: own.aligned, others }
      return { ...own, findings: findingsOf(checked) }
    }),
    omissions: omissionsOf(record, all),
  }
}

interface About {
  releaseId: string
  fromOneOutlet: readonly OneOutletFigure[]
}

function alignedCoding(coding: StoredCoding, index: RecordIndex, { releaseId, fromOneOutlet }: About) {
  const article = codedArticleOf(coding, readingOf(coding))
  const only = new Set(
    fromOneOutlet.flatMap(({ figureId, source }) => (isReadAt(coding, source) ? [figureId] : [])),
  )
  const found = alignAsTied(index, article.quantities, tiesByPeople(coding, releaseId), article.published)
  const aligned = new Map(found.map((one) => [one.ref, withOnlySource(one, only)]))
  return { coding, article, aligned }
}

/** The engine's reading of the attached text; null where none is, or in a language that it does not read. */
function readingOf({ article }: StoredCoding) {
  if (!article.text || article.language !== 'en') return null
  const docDate =
    article.publishedPrecision === 'day' ? (article.published?.toISOString().slice(0, 10) ?? null) : null
  return readArticle(article.text.body, { docDate, concepts: engineConcepts(), sectors: engineSectors() })
}

/** By quantity, the figure that a person tied it to, null where a person coded it and tied it to none of this release. */
function tiesByPeople({ coder, mentions }: StoredCoding, releaseId: string): Map<string, string | null> {
  const ties = new Map<string, string | null>()
  for (const mention of mentions) {
    const byPeople = mention.quantity?.alignments.filter((one) => one.coder.kind === 'person') ?? []
    const own = byPeople.find((one) => one.releaseId === releaseId)
    if (own) ties.set(refOf(mention), own.figureId)
    else if (mention.quantity && (coder.kind === 'person' || byPeople.length > 0))
      ties.set(refOf(mention), null)
  }
  return ties
}

function isReadAt({ article: { url, copyUrl, alsoSeenAt } }: StoredCoding, source: string | null): boolean {
  return [url, copyUrl, ...alsoSeenAt].some((address) => isSamePage(address, source))
}
