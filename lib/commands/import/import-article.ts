import { database, type PrismaClient } from '@/lib/db/client'
import { attachText } from '../attach-text'
import { checkReleases } from '../check-releases'
import { groupCopies } from '../group-copies'
import { demand } from '../people/history'
import type { ArticleToImport, NotImported } from './article-to-import'
import { publishedOf } from './facts'
import { type NamedCandidate, releaseCandidates } from './release-candidates'
import { type Imported, writeArticles } from './write-articles'

// A text of a megabyte is read in about a second; its mentions take longer to write.
const TRANSACTION_TIMEOUT_MS = 60_000

export type ImportResult =
  /** with the releases that it may be about, where it has none */
  | (Imported & { candidates: NamedCandidate[] })
  /** its very text was there: nothing was written */
  | { code: 'unchanged'; articleId: string }
  /** it is the text from which people coded this article, and is attached to that now */
  | { code: 'attached'; articleId: string }
  | NotImported

/**
 * Imports one article in one transaction: the article with what is known of it, its text, what the engine reads in it,
 * and, where a release is told, the engine's ties to its record; then it is looked up among the other texts, and that release
 * is checked. Rejects when the database
 * cannot be reached; then nothing was written.
 */
export async function importArticle(
  article: ArticleToImport,
  db: PrismaClient = database(),
): Promise<ImportResult> {
  demand(article.actor, 'import/import-article')
  const [written] = await db.$transaction((tx) => writeArticles(tx, [article]), {
    timeout: TRANSACTION_TIMEOUT_MS,
    maxWait: TRANSACTION_TIMEOUT_MS,
  })
  if (!written) throw new Error('an article was passed over')
  if (written.code === 'coded-by-hand') {
    const { articleId } = written
    const { text, actor } = article
    const attached = await attachText({ text, actor, articleId, mayReplace: false })
    // Somebody may have attached another text in the meantime; then that one stands.
    return attached.code === 'attached' ? { code: 'attached', articleId } : { code: 'unchanged', articleId }
  }
  if (written.code !== 'imported') return written
  await groupCopies({ db })
  if (written.releaseId !== null) {
    await checkReleases({ db })
    return { ...written, candidates: [] }
  }
  const { text, facts } = article
  return { ...written, candidates: await releaseCandidates({ text, published: publishedOf(facts) }, db) }
}
