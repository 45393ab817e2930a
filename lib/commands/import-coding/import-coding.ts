import { database, type PrismaClient } from '@/lib/db/client'
import { checkReleases } from '../check-releases'
import { demand } from '../people/history'
import type { CodingRefusal, CodingReview } from './coding-review'
import { type CodingFile, prepareImport } from './prepare-import'
import { writeImport } from './write-import'

export { LARGEST_CODING } from '@/lib/content/given-coding/read-given-coding'

// A thousand mentions take about a second; a busy machine may need much longer.
const TRANSACTION_TIMEOUT_MS = 30_000

export interface CodingToImport extends CodingFile {
  /** what the person was told and agreed to */
  agreed: {
    /** the version of the coding of theirs that the file takes the place of; null: of none */
    replaces: number | null
    /** the file names another article, and is of this one all the same */
    isOfThis: boolean
  }
}

export type ImportCodingResult =
  | { code: 'imported' | 'replaced'; coderId: string; codingId: number; version: number; mentions: number }
  /** the person's coding is to the letter what the file has */
  | { code: 'unchanged'; coderId: string }
  /** nothing was saved: what the person agreed to is not what would be done */
  | { code: 'not-agreed'; why: 'other-article' | 'existing' | 'changed-since'; review: CodingReview }
  | CodingRefusal

/**
 * What a file with a coding would become: whose, how its mentions stand in the attached text, what would be lost or
 * replaced. Nothing is stored. Rejects when the database cannot be reached.
 */
export async function reviewCoding(
  given: CodingFile,
  db: PrismaClient = database(),
): Promise<{ code: 'review'; review: CodingReview } | CodingRefusal> {
  const prepared = await db.$transaction((tx) => prepareImport(tx, given), {
    timeout: TRANSACTION_TIMEOUT_MS,
  })
  return prepared.code === 'ready' ? { code: 'review', review: prepared.review } : prepared
}

/**
 * Takes a coding from a file of the project's YAML or of web annotations, as Parallax writes both, as the coding of the
 * person named. All of it or nothing is stored. A coding of theirs that is here is replaced only where they agreed to it,
 * and stays in its history; the same file again changes nothing. Numbers are tied to the figures that the file names; how
 * they stand to them is worked out anew. Releases that show it are checked again. Rejects when the database cannot be reached.
 */
export async function importCoding(
  given: CodingToImport,
  db: PrismaClient = database(),
): Promise<ImportCodingResult> {
  demand(given.actor, 'import-coding/import-coding')
  const { result, isShown } = await db.$transaction(
    async (tx): Promise<{ result: ImportCodingResult; isShown: boolean }> => {
      const no = (result: ImportCodingResult) => ({ result, isShown: false })
      // Two who bring in a coding of one article wait for one another.
      await tx.$executeRaw`select from article where id = ${given.articleId} for update`
      const prepared = await prepareImport(tx, given)
      if (prepared.code !== 'ready') return no(prepared)
      const { review } = prepared
      const { coderId, existing } = review.becomes
      if (existing?.isSame) return no({ code: 'unchanged', coderId })
      const why = notAgreed(review, given.agreed)
      if (why) return no({ code: 'not-agreed', why, review })
      const { codingId, version, isShown } = await writeImport(tx, given, prepared)
      const mentions = prepared.mentions.length
      const code = existing ? 'replaced' : 'imported'
      return { result: { code, coderId, codingId, version, mentions }, isShown }
    },
    { timeout: TRANSACTION_TIMEOUT_MS },
  )
  if (isShown) await checkReleases({ db })
  return result
}

function notAgreed({ article, becomes: { existing } }: CodingReview, agreed: CodingToImport['agreed']) {
  if (!article.isThis && !agreed.isOfThis) return 'other-article'
  if ((existing?.version ?? null) === agreed.replaces) return null
  return agreed.replaces === null ? 'existing' : 'changed-since'
}
