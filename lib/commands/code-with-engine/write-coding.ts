import { readArticle } from '@/lib/core/extract/pipeline'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { articleText } from '@/lib/core/text/article-text'
import type { Transaction } from '../load-content/rows'
import { saveMentions } from '../save-mentions'
import { alignEngineCoding } from './align-engine-coding'
import { codebookIds } from './codebook-ids'
import { ENGINE_CODER, saveEngineCoder } from './engine-coder'
import { engineConcepts } from './engine-concepts'
import { engineSectors } from './engine-sectors'
import { readingDrafts } from './reading-drafts'

export interface ArticleToRead {
  articleId: string
  /** who has it read */
  actor: string
}

/** What the engine now holds of an article. */
export interface EngineReading {
  engineVersion: string
  mentions: number
  /** false when this version had read this very text under this codebook before */
  changed: boolean
}

export type EngineResult =
  | ({ code: 'coded' } & EngineReading)
  /** nothing is stored: the engine reads English alone */
  | { code: 'other-language'; language: string }
  /** nothing is stored: there is no text to read, or no such article */
  | { code: 'no-text' }

/**
 * Brings the engine's coding of an article up to its attached text, its codebook and this version of the engine; what
 * the engine stored before is replaced as a whole. Codings by people stay as they are, and while there is one, the
 * engine's is not shown in comparisons; where there is none, the engine's is, with its numbers tied to the record of the
 * release, which is to be checked again. The article's row must be locked by the caller.
 */
export async function writeEngineCoding(
  tx: Transaction,
  { articleId, actor }: ArticleToRead,
): Promise<EngineResult> {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: { language: true, published: true, publishedPrecision: true, text: true },
  })
  if (!article?.text) return { code: 'no-text' }
  const imported = await tx.importedArticle.findUnique({ where: { articleId }, select: { extent: true } })
  if (article.language !== 'en') return { code: 'other-language', language: article.language }

  const codebook = await tx.codebook.findFirstOrThrow({ orderBy: { version: 'desc' } })
  const byPeople = await tx.coding.count({ where: { articleId, coder: { kind: 'person' } } })
  const stored = await tx.coding.findMany({
    where: { articleId, coder: { kind: 'engine' } },
    include: { _count: { select: { mentions: true } } },
  })
  const { body, sha256, length } = article.text
  const [before] = stored
  const isCurrent =
    stored.length === 1 &&
    before?.coderId === ENGINE_CODER.id &&
    before.codebookVersion === codebook.version &&
    before.textSha256 === sha256 &&
    before.isShown === (byPeople === 0)
  if (before && isCurrent) {
    const { mentions } = before._count
    return { code: 'coded', engineVersion: ENGINE_VERSION, mentions, changed: false }
  }

  const docDate =
    article.publishedPrecision === 'day' ? (article.published?.toISOString().slice(0, 10) ?? null) : null
  const reading = readArticle(body, { docDate, concepts: engineConcepts(), sectors: engineSectors() })
  const drafts = readingDrafts(reading, articleText(body).quotations, await codebookIds(tx))
  await tx.coding.deleteMany({ where: { id: { in: stored.map(({ id }) => id) } } })
  await saveEngineCoder(tx)
  const { id } = await tx.coding.create({
    data: {
      articleId,
      coderId: ENGINE_CODER.id,
      codebookVersion: codebook.version,
      extent: imported?.extent ?? 'whole',
      isShown: byPeople === 0,
      characters: length,
      charactersBasis: 'the attached text, read in full by the engine',
      countRule: 'each place is a mention of its own',
      textSha256: sha256,
      remarks: [],
      recordedBy: actor,
      recordedAt: new Date(),
    },
    select: { id: true },
  })
  await saveMentions(tx, id, drafts, { isOfText: true })
  if (byPeople === 0) await alignEngineCoding(tx, articleId)
  return { code: 'coded', engineVersion: ENGINE_VERSION, mentions: drafts.length, changed: true }
}
