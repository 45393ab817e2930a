import { Prisma } from '@/lib/db/generated/client'
import { publishedDate } from '../rows/sql-columns'

/** SQL for the columns of a PhrasePlace, from `m` the mention, `a` its article, `o`, `r` its first release, `coder`. */
export const phrasePlace = Prisma.sql`
  a.id || '#' || left(m.kind::text, 1) || m.ordinal as ref, coalesce(a.outlet_name_stated, o.name) as "outletName",
  ${publishedDate} as published, coder.kind::text as "coderKind",
  case when r.id is not null then jsonb_build_object('id', r.id, 'shortTitle', r.short_title) end as release`
