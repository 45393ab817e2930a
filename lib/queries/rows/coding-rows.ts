import type { ArticleCoding, Coder } from '@/lib/core/compare/pages'
import type { BegunByMachine } from '@/lib/core/compare/types'
import { database } from '@/lib/db/client'
import { begunByMachine } from './begun-by-machine'

/** A coding without its mentions. */
export interface CodingRow extends Omit<ArticleCoding, 'coder' | 'mentions' | 'begunByMachine'> {
  codingId: number
  coderId: string
  coderKind: Coder['kind']
  coderName: string
  engineVersion: string | null
  begunByMachine: BegunByMachine | null
}

/** The codings of one article: the shown one first, then those of people, then the engineʼs. */
export function codingRows(articleId: string): Promise<CodingRow[]> {
  return database().$queryRaw<CodingRow[]>`
    select c.id as "codingId", c.coder_id as "coderId", coder.kind::text as "coderKind",
      coder.name as "coderName", coder.engine_version as "engineVersion",
      c.codebook_version as "codebookVersion", c.extent::text as extent, c.is_shown as "isShown",
      coalesce(c.text_sha256 = t.sha256, false) as "isOfAttachedText", c.characters,
      ${begunByMachine} as "begunByMachine"
    from coding c
    join coder on coder.id = c.coder_id
    left join article_text t on t.article_id = c.article_id
    where c.article_id = ${articleId}
    order by c.is_shown desc, coder.kind, c.coder_id, c.codebook_version`
}
