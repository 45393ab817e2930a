import type { Aligned } from '@/lib/core/align/aligned'
import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import { indexRecord } from '@/lib/core/align/record-index'
import type { CodedArticle } from '@/lib/core/findings/coded-article'
import type { Checked, Finding } from '@/lib/core/findings/finding'
import { type OmissionRow, omissionsOf } from '@/lib/core/findings/omissions'
import { findingsOf } from '@/lib/core/findings/registry'
import type { PrismaClient } from '@/lib/db/client'
import { alignedCoding } from './aligned-coding'
import { articleOfCoding } from './article-of-coding'
import { releaseRecord } from './release-record'
import { forCheck, type StoredCoding } from './stored-coding'

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
  const found = await alignedRelease(db, releaseId)
  if (!found) return null
  const { record, codings: all } = found
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

/** The same before anything is looked for: the record, and each coding with its numbers held against it. */
export async function alignedRelease(
  db: PrismaClient,
  releaseId: string,
): Promise<{ record: ReleaseRecord; codings: Omit<CheckedCoding, 'findings'>[] } | null> {
  const found = await releaseRecord(db, releaseId)
  if (!found) return null
  const { record, fromOneOutlet } = found
  const stored = await db.coding.findMany({
    where: { isShown: true, article: { releases: { some: { releaseId, isPrimary: true } } } },
    include: forCheck,
    orderBy: { articleId: 'asc' },
  })
  const index = indexRecord(record)
  const codings = stored.map((coding) => {
    const article = articleOfCoding(coding)
    return { coding, article, aligned: alignedCoding({ coding, article }, index, fromOneOutlet) }
  })
  return { record, codings }
}
