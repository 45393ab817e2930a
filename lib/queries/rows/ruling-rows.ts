import type { RulingRow } from '@/lib/core/compare/rows'
import { database } from '@/lib/db/client'
import { isoDay, listColumn } from './sql-columns'

/** A ruling with the concepts of the codebook that it speaks of. */
export interface StoredRuling extends RulingRow {
  concepts: string[]
}

/** Every ruling on words, oldest first. They are few: a page filters them by its own dates. */
export function rulingRows(): Promise<StoredRuling[]> {
  return database().$queryRaw<StoredRuling[]>`
    select id, body, ${isoDay('"on"')} as "on", ${isoDay('until')} as until, ruling, scope, source, url,
      ${listColumn('concepts')} as concepts
    from terminology_rule order by "on", id`
}
