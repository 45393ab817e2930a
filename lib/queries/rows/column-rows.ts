import type { BegunByMachine, Column } from '@/lib/core/compare/types'
import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { begunByMachine } from './begun-by-machine'
import { isoDay, publishedDate } from './sql-columns'

/** An article and its shown coding, as a column before its addresses are judged. */
export interface StoredColumn extends Omit<Column, 'link' | 'checked' | 'begunByMachine'> {
  url: string | null
  copyUrl: string | null
  isCopy: boolean
  /** whether somebody brought it in; content/ has the others */
  isImported: boolean
  checkedOn: string | null
  checkedAgainst: string | null
  checkCorrections: number | null
  begunByMachine: BegunByMachine | null
}

/** SQL for the columns of StoredColumn, from `a`, `o`, `c`, `coder` and `t`. */
export const columnColumns = Prisma.sql`
  a.id as "articleId", a.outlet_id as "outletId", o.name as "outletName", o.kind as "outletKind",
  a.headline, a.headline_gloss as "headlineGloss", ${publishedDate} as published,
  a.published_basis as "publishedBasis", a.language, c.extent::text as extent, c.characters,
  coder.name || coalesce(' ' || coder.engine_version, '') as coder, coder.kind::text as "coderKind", c.codebook_version as "codebookVersion", ${isoDay('c.checked_on')} as "checkedOn",
  c.checked_against as "checkedAgainst", c.check_corrections as "checkCorrections", a.url,
  a.copy_url as "copyUrl", a.is_copy as "isCopy", a.origin = 'imported' as "isImported", t.article_id is not null as "hasText",
  ${begunByMachine} as "begunByMachine"`

/** SQL that joins to an article `a` its outlet, shown coding, coder and attached text. */
export const columnJoins = Prisma.sql`
  join outlet o on o.id = a.outlet_id
  join coding c on c.article_id = a.id and c.is_shown
  join coder on coder.id = c.coder_id
  left join article_text t on t.article_id = a.id`

/** The articles that a release is compared by: by date of publication, undated last, then by outlet. */
export function columnRows(releaseId: string): Promise<StoredColumn[]> {
  return database().$queryRaw<StoredColumn[]>`
    select ${columnColumns}
    from article_release ar
    join article a on a.id = ar.article_id
    ${columnJoins}
    where ar.release_id = ${releaseId} and ar.is_primary
    order by a.published asc nulls last, o.name, a.id`
}
