import { database, type PrismaClient } from '@/lib/db/client'
import { type ArticleToRead, type EngineResult, writeEngineCoding } from './code-with-engine/write-coding'

// A text of a megabyte is read in about a second; its mentions take longer to write.
const TRANSACTION_TIMEOUT_MS = 60_000

/**
 * Reads the text that is attached to an article with the engine and stores what it found as a coding of its own; see
 * writeEngineCoding(). All or nothing. Rejects when the database cannot be reached.
 */
export async function codeWithEngine(
  { articleId, actor }: ArticleToRead,
  db: PrismaClient = database(),
): Promise<EngineResult> {
  return db.$transaction(
    async (tx) => {
      // Whoever attaches a text meanwhile waits.
      await tx.$executeRaw`select from article where id = ${articleId} for update`
      return writeEngineCoding(tx, { articleId, actor })
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
}
