import type { FigureRow } from '@/lib/core/compare/types'
import { database } from '@/lib/db/client'
import { isoDay } from './sql-columns'

/** A figure as stored: its window flat, its addresses not yet judged. */
export interface StoredFigure
  extends Omit<FigureRow, 'depth' | 'window' | 'source' | 'revisions' | 'confidence'> {
  confidence: string
  windowKind: string
  windowKindLabel: string
  windowStart: string | null
  windowEnd: string | null
  windowStated: string
  source: string | null
  revisions: (Omit<FigureRow['revisions'][number], 'source'> & { source: string | null })[] | null
}

/** The figures of a release in the recordʼs order, with what is known of later or mistaken values. */
export function figureRows(releaseId: string): Promise<StoredFigure[]> {
  return database().$queryRaw<StoredFigure[]>`
    select f.id, f.label, f.value, f.measure::text as measure, f.unit_id as unit, u.label as "unitLabel",
      f.unit_stated as "unitStated", f.population, f.act_id as act, f.act_stated as "actStated",
      f.nature::text as nature, f.modifier::text as modifier, f.window_kind_id as "windowKind", k.label as "windowKindLabel",
      ${isoDay('f.window_start')} as "windowStart", ${isoDay('f.window_end')} as "windowEnd",
      f.window_stated as "windowStated", f.part_of_id as "partOf", f.derived, f.source,
      f.confidence::text as confidence, f.confidence_note as "confidenceNote",
      (select json_agg(json_build_object(
          'kind', r.kind, 'value', r.value, 'on', coalesce(${isoDay('r."on"')}, r.on_stated),
          'note', r.note, 'source', r.source) order by r.ordinal)
        from figure_revision r where r.release_id = f.release_id and r.figure_id = f.id) as revisions
    from figure f
    join unit u on u.id = f.unit_id
    join window_kind k on k.id = f.window_kind_id
    where f.release_id = ${releaseId}
    order by f.ordinal`
}
