import { ENGINE_VERSION } from '@/lib/core/extract/version'
import type { Transaction } from '../load-content/rows'
import { alignEngineCoding } from './align-engine-coding'
import { codeTexts } from './code-texts'
import { ENGINE_CODER } from './engine-coder'

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
  const article = await textToRead(tx, articleId)
  if (!article) return { code: 'no-text' }
  if (article.language !== 'en') return { code: 'other-language', language: article.language }

  const stored = await tx.coding.findMany({
    where: { articleId, coder: { kind: 'engine' } },
    include: { _count: { select: { mentions: true } } },
  })
  const { body, sha256, codebookVersion, byPeople } = article
  const [before] = stored
  const isCurrent =
    stored.length === 1 &&
    before?.coderId === ENGINE_CODER.id &&
    before.codebookVersion === codebookVersion &&
    before.textSha256 === sha256 &&
    before.isShown === (byPeople === 0)
  if (before && isCurrent) {
    const { mentions } = before._count
    return { code: 'coded', engineVersion: ENGINE_VERSION, mentions, changed: false }
  }

  if (stored.length > 0) await tx.coding.deleteMany({ where: { id: { in: stored.map(({ id }) => id) } } })
  const { day, extent } = article
  const isShown = byPeople === 0
  const [mentions = 0] = await codeTexts(tx, [{ articleId, body, sha256, day, extent, isShown, actor }])
  if (isShown) await alignEngineCoding(tx, articleId)
  return { code: 'coded', engineVersion: ENGINE_VERSION, mentions, changed: true }
}

interface TextToRead {
  language: string
  /** of publication, where that is known to the day */
  day: string | null
  body: string
  sha256: string
  extent: 'whole' | 'opening'
  /** of the newest codebook */
  codebookVersion: number
  /** codings by people */
  byPeople: number
}

/** All that is asked of an article before it is read, in one query: each further one costs as much as a page of text. */
async function textToRead(tx: Transaction, articleId: string): Promise<TextToRead | null> {
  const [found] = await tx.$queryRaw<TextToRead[]>`
    select a.language, t.body, t.sha256, coalesce(i.extent::text, 'whole') as extent,
      case when a.published_precision = 'day' then to_char(a.published, 'YYYY-MM-DD') end as day,
      (select max(version) from codebook) as "codebookVersion",
      (select count(*)::int from coding c join coder on coder.id = c.coder_id
        where c.article_id = a.id and coder.kind = 'person') as "byPeople"
    from article a join article_text t on t.article_id = a.id
    left join imported_article i on i.article_id = a.id
    where a.id = ${articleId}`
  return found ?? null
}
