import type { StandingCell, StandingRow } from '@/lib/core/compare/against-record'
import { database } from '@/lib/db/client'

/** A row as stored, its cells by article and in no order. */
export interface StoredOmission extends Omit<StandingRow, 'cells'> {
  cells: ({ articleId: string } & StandingCell)[] | null
}

/** What of a release's record its articles have, as the last check left it, for the codings that are shown. */
export function omissionRows(releaseId: string): Promise<StoredOmission[]> {
  return database().$queryRaw<StoredOmission[]>`
    select w.key as id, w.kind, w.label, w.figure_ids as "figureIds",
      (select json_agg(json_build_object(
          'articleId', c.article_id, 'standing', x.standing, 'refs', x.refs))
        from omission_cell x join coding c on c.id = x.coding_id and c.is_shown
        where x.release_id = w.release_id and x.ordinal = w.ordinal) as cells
    from omission_row w
    where w.release_id = ${releaseId}
    order by w.ordinal`
}
