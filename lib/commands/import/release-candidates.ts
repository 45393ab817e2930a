import type { ReleaseRecord } from '@/lib/core/align/record-figure'
import { indexReleases } from '@/lib/core/align/release-index'
import { type ReleaseCandidate, whichRelease } from '@/lib/core/align/which-release'
import { readArticle } from '@/lib/core/extract/pipeline'
import { codedArticleOf } from '@/lib/core/findings/from-reading'
import { database, type PrismaClient } from '@/lib/db/client'
import { realRecords } from '../check-releases/release-record'
import { engineConcepts } from '../code-with-engine/engine-concepts'

/** A release that a text may be about, with its name. */
export interface NamedCandidate extends ReleaseCandidate {
  shortTitle: string
}

/**
 * The real releases that a text may be about, best first, each with reasons; none where nothing speaks for any. Nothing is
 * written. `published` is an ISO day or month. Rejects when the database cannot be reached.
 */
export async function releaseCandidates(
  { text, published }: { text: string; published: string | null },
  db: PrismaClient = database(),
): Promise<NamedCandidate[]> {
  return candidatesAmong(await realRecords(db), { text, published })
}

/** The same among given records. */
export function candidatesAmong(
  records: readonly ReleaseRecord[],
  { text, published }: { text: string; published: string | null },
): NamedCandidate[] {
  const docDate = published?.length === 'YYYY-MM-DD'.length ? published : null
  const reading = readArticle(text, { docDate, concepts: engineConcepts() })
  const page = { id: 'this text', outletName: 'this text', headline: null, published, text }
  const { quantities, citations } = codedArticleOf(reading, page)
  const names = citations.flatMap(({ name, organisation }) => (organisation ? [name, organisation] : [name]))
  const titles = new Map(records.map(({ id, shortTitle }) => [id, shortTitle]))
  return whichRelease({ quantities, names, published, words: [text] }, indexReleases(records)).map(
    (candidate) => ({ ...candidate, shortTitle: titles.get(candidate.releaseId) ?? candidate.releaseId }),
  )
}
